// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.lokaal.StartFailure;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * One line of {@code rechten.csv}: what one user of the broker may.
 *
 * @param dienst the common name of its certificate
 * @param naam of the topic or the consumer group, whole
 */
public record Recht(String dienst, Soort soort, String naam, Handeling recht) {

    enum Soort {
        ONDERWERP,
        GROEP
    }

    enum Handeling {
        LEZEN,
        SCHRIJVEN
    }

    static Recht van(String line) throws StartFailure {
        String[] part = line.split(",", -1);
        if (part.length != 4 || part[0].isBlank() || part[2].isBlank()) {
            throw new StartFailure("rechten.csv: '" + line + "' is geen dienst,soort,naam,recht");
        }
        Recht recht = new Recht(part[0], een(Soort.class, part[1], line), part[2], een(Handeling.class, part[3], line));
        if (recht.soort == Soort.GROEP && recht.recht == Handeling.SCHRIJVEN) {
            throw new StartFailure("rechten.csv: '" + line + "': een groep kan alleen worden gelezen");
        }
        return recht;
    }

    private static <E extends Enum<E>> E een(Class<E> soort, String text, String line) throws StartFailure {
        return Arrays.stream(soort.getEnumConstants())
                .filter(value -> value.name().toLowerCase(java.util.Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new StartFailure("rechten.csv: '" + line + "': '" + text + "' kan niet"));
    }

    /** Reading and writing include being told that the thing is there. Who writes a topic of its own does so in transactions of the relay. */
    Stream<AclBinding> bindings() {
        ResourceType type = soort == Soort.ONDERWERP ? ResourceType.TOPIC : ResourceType.GROUP;
        AclOperation operation = recht == Handeling.LEZEN ? AclOperation.READ : AclOperation.WRITE;
        Stream<AclBinding> itself = Stream.of(binding(type, naam, operation));
        return isOwnTopic()
                ? Stream.concat(
                        itself, Stream.of(binding(ResourceType.TRANSACTIONAL_ID, naam + "-relay", AclOperation.WRITE)))
                : itself;
    }

    private boolean isOwnTopic() {
        return recht == Handeling.SCHRIJVEN && naam.matches(java.util.regex.Pattern.quote(dienst) + "\\.v[0-9]+");
    }

    private AclBinding binding(ResourceType type, String name, AclOperation operation) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + dienst, "*", operation, AclPermissionType.ALLOW));
    }

    /** All that these give. */
    static List<AclBinding> bindings(List<Recht> rechten) {
        return rechten.stream().flatMap(Recht::bindings).distinct().toList();
    }
}
