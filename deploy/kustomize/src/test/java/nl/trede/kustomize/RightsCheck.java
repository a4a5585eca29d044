// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who may what in Kafka is what the services do, no more and no less: deploy/kafka/rechten.csv says it, follows from the configuration of the services, and is what the
 * users get.
 */
final class RightsCheck implements Check {

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var written = new TreeSet<>(
                Checkout.text("deploy/kafka/rechten.csv").lines().skip(1).toList());
        difference("deploy/kafka/rechten.csv", needed(), written, findings);
        var given = new TreeSet<String>();
        overlay.kind("KafkaUser").forEach(user -> {
            var name = Rendered.nameOf(user).replace("trede-kafka-", "");
            if (!user.at("/spec/authentication/type").asText().equals("tls")) {
                findings.add(Rendered.title(user) + ": does not show a certificate");
            }
            user.at("/spec/authorization/acls").forEach(rule -> {
                var resource = rule.path("resource");
                if (!rule.path("type").asText("allow").equals("allow")) {
                    findings.add(Rendered.title(user) + ": a rule that denies");
                }
                if (!resource.path("patternType").asText().equals("literal")) {
                    findings.add(Rendered.title(user) + ": a rule for more than one name");
                }
                rule.path("operations").forEach(operation -> right(
                                name,
                                resource.path("type").asText(),
                                resource.path("name").asText(),
                                operation.asText())
                        .ifPresent(given::add));
            });
        });
        var prefix = overlay.kind("Deployment")
                .findFirst()
                .map(deployment -> Settings.variables(deployment).get("TREDE_MESSAGING_PREFIX"))
                .orElse("");
        var expected = new TreeSet<String>();
        written.forEach(right -> {
            var cells = right.split(",");
            expected.add(String.join(",", cells[0], cells[1], prefix + cells[2], cells[3]));
        });
        Checkout.SERVICES.forEach(service -> expected.add(
                service + ",transactie," + prefix + Application.of(service).ownTopic() + "-relay,schrijven"));
        difference("KafkaUser", expected, given, findings);
        return findings;
    }

    /** Describe goes with the other two and is no right of its own here. */
    private static java.util.Optional<String> right(String user, String type, String name, String operation) {
        var kind = Map.of("topic", "onderwerp", "group", "groep", "transactionalId", "transactie")
                .getOrDefault(type, type);
        var right = Map.of("Read", "lezen", "Write", "schrijven").getOrDefault(operation, operation);
        return operation.equals("Describe")
                ? java.util.Optional.empty()
                : java.util.Optional.of(String.join(",", user, kind, name, right));
    }

    /**
     * A service writes its own topic, reads what its groups read, sets aside and looks up dead letters of that, and sends one of them again to itself. What is
     * read and no service writes is COA's to write.
     */
    private static TreeSet<String> needed() {
        var rights = new TreeSet<String>();
        var read = new TreeMap<String, String>();
        var own = new TreeSet<String>();
        for (var service : Checkout.SERVICES) {
            var application = Application.of(service);
            own.add(application.ownTopic());
            rights.add(service + ",onderwerp," + application.ownTopic() + ",schrijven");
            application.groups().forEach((group, topics) -> {
                rights.add(service + ",groep," + group + ",lezen");
                for (var topic : topics) {
                    var again = topic.endsWith(Application.AGAIN);
                    var aside = again ? topic : topic + ".dlt";
                    if (!again) {
                        read.put(topic, service);
                    }
                    rights.add(service + ",onderwerp," + topic + ",lezen");
                    rights.add(service + ",onderwerp," + aside + ",lezen");
                    rights.add(service + ",onderwerp," + aside + ",schrijven");
                }
            });
        }
        read.keySet().stream()
                .filter(topic -> !own.contains(topic))
                .forEach(topic -> rights.add("coa,onderwerp," + topic + ",schrijven"));
        return rights;
    }

    private static void difference(
            String where, TreeSet<String> expected, TreeSet<String> found, List<String> findings) {
        found.stream()
                .filter(right -> !expected.contains(right))
                .forEach(right -> findings.add(where + ": too much: " + right));
        expected.stream()
                .filter(right -> !found.contains(right))
                .forEach(right -> findings.add(where + ": missing: " + right));
    }
}
