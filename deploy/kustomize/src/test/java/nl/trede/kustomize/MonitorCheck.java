// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A monitor finds somebody, and at a port that they have. */
final class MonitorCheck {

    /** The pods of the operators, with the port of their metrics. */
    private static final Map<String, Map<String, String>> OF_OPERATORS = Map.of(
            "tcp-prometheus",
                    Map.of(
                            "strimzi.io/cluster", "trede",
                            "strimzi.io/kind", "Kafka",
                            "strimzi.io/component-type", "kafka"),
            "metrics", Map.of());

    private MonitorCheck() {}

    static void look(Rendered overlay, List<String> findings) {
        overlay.kind("ServiceMonitor").forEach(monitor -> {
            var chosen = overlay.kind("Service")
                    .filter(service -> Labels.match(monitor.at("/spec/selector"), service.at("/metadata/labels")))
                    .toList();
            if (chosen.size() != 1) {
                findings.add(Rendered.title(monitor) + ": asks " + chosen.size() + " services");
            }
            ports(monitor.at("/spec/endpoints"))
                    .filter(port -> chosen.stream().noneMatch(service -> service.at("/spec/ports")
                            .findValuesAsText("name")
                            .contains(port)))
                    .forEach(port -> findings.add(Rendered.title(monitor) + ": no port " + port));
        });
        var mapper = new ObjectMapper();
        var clusters = overlay.kind("Cluster").map(Rendered::nameOf).toList();
        overlay.kind("PodMonitor").forEach(monitor -> ports(monitor.at("/spec/podMetricsEndpoints"))
                .filter(port -> {
                    var selector = monitor.at("/spec/selector");
                    return selector.path("matchLabels").isEmpty()
                            || OF_OPERATORS.entrySet().stream()
                                    .noneMatch(pods -> pods.getKey().equals(port)
                                            && (port.equals("metrics")
                                                    ? clusters.contains(selector.at("/matchLabels/cnpg.io~1cluster")
                                                            .asText())
                                                    : Labels.match(selector, mapper.valueToTree(pods.getValue()))));
                })
                .forEach(port -> findings.add(Rendered.title(monitor) + ": finds no pods at port " + port)));
    }

    private static Stream<String> ports(JsonNode endpoints) {
        return Rendered.each(endpoints).map(endpoint -> endpoint.path("port").asText());
    }
}
