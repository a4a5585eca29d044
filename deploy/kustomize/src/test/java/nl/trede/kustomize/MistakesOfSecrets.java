// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static nl.trede.kustomize.Mistake.at;
import static nl.trede.kustomize.Mistake.list;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Secrets that stand where everybody reads them, and those that are not there. */
final class MistakesOfSecrets {

    private MistakesOfSecrets() {}

    static Stream<Mistake> all() {
        return Stream.of(
                readable("a password in a variable", "QUARKUS_DATASOURCE_PASSWORD", "hunter2"),
                readable("a password of the mail in a variable", "QUARKUS_MAILER_PASSWORD", "x"),
                readable("a key in a variable", "TREDE_VERWERKINGEN_SLEUTEL", "x"),
                new Mistake(
                        "a secret as a variable by reference",
                        new SecretCheck(),
                        "TREDE_X is a secret",
                        overlay -> variables(overlay)
                                .addObject()
                                .put("name", "TREDE_X")
                                .putObject("valueFrom")
                                .putObject("secretKeyRef")
                                .put("name", "trede-sessie")
                                .put("key", "geheim")),
                readable(
                        "a secret in an address",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://db/x?user=a&password=b"),
                new Mistake("settings out of a whole secret", new SecretCheck(), "envFrom", overlay -> at(
                                overlay, "Deployment", "toezicht-service", "/spec/template/spec/containers/0")
                        .putArray("envFrom")
                        .addObject()
                        .putObject("secretRef")
                        .put("name", "trede-sessie")),
                new Mistake(
                        "a secret in the repository",
                        new SecretCheck(),
                        "stands in the repository",
                        overlay -> overlay.objects.add(overlay.one("ServiceAccount", "toezicht-service")
                                .deepCopy()
                                .put("kind", "Secret"))),
                new Mistake(
                        "a slip in the key of a secret",
                        new ReferenceCheck(),
                        "secret trede-aanmelden has no sleutels.pem",
                        overlay -> overlay.one("Deployment", "toezicht-service").findParents("key").stream()
                                .filter(item -> item.path("key").asText().equals("sleutel.pem"))
                                .forEach(item -> ((ObjectNode) item).put("key", "sleutels.pem"))),
                new Mistake(
                        "a variable that is used before it is set",
                        new SettingsCheck(),
                        "TREDE_POSTGRES is used before it is set",
                        overlay -> last(overlay)));
    }

    /** A secret as the value of a variable. */
    private static Mistake readable(String what, String variable, String value) {
        return new Mistake(what, new SecretCheck(), variable + " is a secret", overlay -> variables(overlay)
                .addObject()
                .put("name", variable)
                .put("value", value));
    }

    private static ArrayNode variables(Rendered overlay) {
        return list(overlay, "Deployment", "toezicht-service", "/spec/template/spec/containers/0/env");
    }

    private static void last(Rendered overlay) {
        var variables = variables(overlay);
        for (var i = 0; i < variables.size(); i++) {
            if (variables.get(i).path("name").asText().equals("TREDE_POSTGRES")) {
                variables.add(variables.remove(i));
                return;
            }
        }
    }
}
