// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static nl.trede.kustomize.Mistake.at;
import static nl.trede.kustomize.Mistake.list;

import java.util.stream.Stream;

/** Secrets that stand where everybody reads them, and those that are not there. */
final class MistakesOfSecrets {

    private MistakesOfSecrets() {}

    static Stream<Mistake> all() {
        return Stream.of(
                new Mistake(
                        "a password in a variable",
                        new SecretCheck(),
                        "QUARKUS_DATASOURCE_PASSWORD is a secret",
                        overlay -> list(
                                        overlay,
                                        "Deployment",
                                        "toezicht-service",
                                        "/spec/template/spec/containers/0/env")
                                .addObject()
                                .put("name", "QUARKUS_DATASOURCE_PASSWORD")
                                .put("value", "hunter2")),
                new Mistake(
                        "a password of the mail in a variable",
                        new SecretCheck(),
                        "QUARKUS_MAILER_PASSWORD is a secret",
                        overlay -> list(
                                        overlay,
                                        "Deployment",
                                        "toezicht-service",
                                        "/spec/template/spec/containers/0/env")
                                .addObject()
                                .put("name", "QUARKUS_MAILER_PASSWORD")
                                .put("value", "x")),
                new Mistake(
                        "a key in a variable",
                        new SecretCheck(),
                        "TREDE_VERWERKINGEN_SLEUTEL is a secret",
                        overlay -> list(
                                        overlay,
                                        "Deployment",
                                        "toezicht-service",
                                        "/spec/template/spec/containers/0/env")
                                .addObject()
                                .put("name", "TREDE_VERWERKINGEN_SLEUTEL")
                                .put("value", "x")),
                new Mistake(
                        "a secret as a variable by reference",
                        new SecretCheck(),
                        "TREDE_X is a secret",
                        overlay -> list(
                                        overlay,
                                        "Deployment",
                                        "toezicht-service",
                                        "/spec/template/spec/containers/0/env")
                                .addObject()
                                .put("name", "TREDE_X")
                                .putObject("valueFrom")
                                .putObject("secretKeyRef")
                                .put("name", "trede-sessie")
                                .put("key", "geheim")),
                new Mistake(
                        "a secret in an address",
                        new SecretCheck(),
                        "QUARKUS_DATASOURCE_JDBC_URL is a secret",
                        overlay -> list(
                                        overlay,
                                        "Deployment",
                                        "toezicht-service",
                                        "/spec/template/spec/containers/0/env")
                                .addObject()
                                .put("name", "QUARKUS_DATASOURCE_JDBC_URL")
                                .put("value", "jdbc:postgresql://db/x?user=a&password=b")),
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
                                .forEach(item -> ((com.fasterxml.jackson.databind.node.ObjectNode) item)
                                        .put("key", "sleutels.pem"))),
                new Mistake(
                        "a variable that is used before it is set",
                        new SettingsCheck(),
                        "TREDE_POSTGRES is used before it is set",
                        overlay -> last(overlay)));
    }

    private static void last(Rendered overlay) {
        var variables = list(overlay, "Deployment", "toezicht-service", "/spec/template/spec/containers/0/env");
        for (var i = 0; i < variables.size(); i++) {
            if (variables.get(i).path("name").asText().equals("TREDE_POSTGRES")) {
                variables.add(variables.remove(i));
                return;
            }
        }
    }
}
