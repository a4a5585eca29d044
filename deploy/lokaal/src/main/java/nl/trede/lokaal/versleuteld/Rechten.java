// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.trede.lokaal.StartFailure;
import org.apache.kafka.common.acl.AclBinding;

/** The file {@code deploy/kafka/rechten.csv}: who may read and write what on the broker. What is not in it nobody may. */
public record Rechten(List<Recht> regels) {

    static final String FILE = "deploy/kafka/rechten.csv";
    static final String HEAD = "dienst,soort,naam,recht";

    public Rechten {
        regels = List.copyOf(regels);
    }

    /** @param root of the checkout */
    public static Rechten read(Path root) throws StartFailure {
        try {
            return of(Files.readAllLines(root.resolve(FILE)));
        } catch (IOException e) {
            throw new StartFailure("Het bestand " + FILE + " is niet te lezen", e);
        }
    }

    static Rechten of(List<String> lines) throws StartFailure {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new StartFailure(FILE + " begint niet met " + HEAD);
        }
        List<Recht> regels = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            regels.add(Recht.van(line));
        }
        return new Rechten(regels);
    }

    /** Every topic there is: one that nobody may read or write would be of no use. */
    public List<String> onderwerpen() {
        return regels.stream()
                .filter(regel -> regel.soort() == Recht.Soort.ONDERWERP)
                .map(Recht::naam)
                .distinct()
                .toList();
    }

    /** All who come to the broker, but for its own operator. */
    public List<String> diensten() {
        return regels.stream().map(Recht::dienst).distinct().toList();
    }

    public List<AclBinding> bindings() {
        return Recht.bindings(regels);
    }
}
