// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is in the secrets: by who makes them, an operator, deploy/kustomize/install or the provincie as docs/beheer.md tells her. */
final class SecretKeys {

    private static final Map<String, Set<String>> KEYS = Map.of(
            "trede-postgres-\\w+-(owner|app)", Set.of("username", "password"),
            "trede-kafka-\\w+", Set.of("ca.crt", "user.crt", "user.key", "user.p12", "user.password"),
            "trede-cluster-ca-cert", Set.of("ca.crt", "ca.p12", "ca.password"),
            "[\\w-]+-ca", Set.of("ca.crt", "ca.key"),
            "trede-sessie", Set.of("geheim"),
            "trede-aanmelden", Set.of("sleutel.pem"),
            "trede-keycloak-beheer|trede-mail", Set.of("username", "password"));

    private SecretKeys() {}

    /** The keys that a pod takes from a secret that does not have them. */
    static List<String> unknown(JsonNode workload) {
        return Stream.concat(workload.findValues("secret").stream(), workload.findValues("secretKeyRef").stream())
                .flatMap(secret -> {
                    var name =
                            secret.path("secretName").asText(secret.path("name").asText());
                    return Stream.concat(
                                    Rendered.each(secret.path("items"))
                                            .map(item -> item.path("key").asText()),
                                    Stream.ofNullable(secret.get("key")).map(JsonNode::asText))
                            .filter(key -> KEYS.entrySet().stream()
                                    .anyMatch(known -> name.matches(known.getKey())
                                            && !known.getValue().contains(key)))
                            .map(key -> "secret " + name + " has no " + key);
                })
                .toList();
    }
}
