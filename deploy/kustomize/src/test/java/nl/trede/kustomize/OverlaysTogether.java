// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two overlays in one cluster, at one identity provider and in one place for backups do not get in each other's way. */
final class OverlaysTogether {

    private static final Map<String, Function<Rendered, Stream<String>>> OWN = Map.of(
            "namespace", overlay -> overlay.kind("Namespace").map(Rendered::nameOf),
            "host",
                    overlay -> overlay.kind("Ingress")
                            .flatMap(ingress -> ingress.at("/spec/rules").findValuesAsText("host").stream())
                            .distinct(),
            "prefix of topics",
                    overlay -> overlay.kind("Deployment")
                            .map(deployment -> Settings.variables(deployment).get("TREDE_MESSAGING_PREFIX"))
                            .distinct(),
            "place of backups",
                    overlay -> overlay.kind("ObjectStore")
                            .map(store ->
                                    store.at("/spec/configuration/endpointURL").asText()
                                            + " "
                                            + store.at("/spec/configuration/destinationPath")
                                                    .asText()),
            "realm",
                    overlay -> overlay.kind("Deployment")
                            .map(deployment -> Settings.variables(deployment).get("QUARKUS_OIDC_AUTH_SERVER_URL"))
                            .distinct());

    private OverlaysTogether() {}

    static List<String> findings(List<Rendered> overlays) {
        var findings = new ArrayList<String>();
        OWN.forEach((what, of) -> {
            var seen = new TreeMap<String, String>();
            overlays.forEach(overlay -> of.apply(overlay).forEach(value -> {
                var other = seen.put(value, overlay.name);
                if (other != null) {
                    findings.add(what + " " + value + " is of " + other + " and of " + overlay.name);
                }
            }));
        });
        overlays.forEach(overlay -> overlay.kind("ObjectStore")
                .map(store -> store.at("/spec/configuration/destinationPath"))
                .map(JsonNode::asText)
                .filter(path -> !path.endsWith("/" + overlay.settings().get("voorvoegsel")))
                .forEach(path -> findings.add(overlay.name + ": backups not below the prefix: " + path)));
        return findings;
    }
}
