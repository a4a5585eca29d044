// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Each deployment survives the loss of a node: a budget, at least two replicas by an autoscaler, spread over nodes, and no more readers than partitions. */
final class AvailabilityCheck implements Check {

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var partitions = overlay.kind("KafkaTopic")
                .mapToInt(topic -> topic.at("/spec/partitions").asInt())
                .min()
                .orElse(0);
        overlay.kind("Deployment").forEach(deployment -> {
            var title = Rendered.title(deployment);
            var labels = deployment.at("/spec/template/metadata/labels");
            if (overlay.kind("PodDisruptionBudget")
                    .noneMatch(budget -> Labels.match(budget.at("/spec/selector"), labels))) {
                findings.add(title + ": no PodDisruptionBudget");
            }
            if (Rendered.each(Rendered.podOf(deployment).path("topologySpreadConstraints"))
                    .noneMatch(spread -> spread.path("topologyKey").asText().equals("kubernetes.io/hostname")
                            && Labels.match(spread.path("labelSelector"), labels))) {
                findings.add(title + ": not spread over nodes");
            }
            var scaler = overlay.objects.stream()
                    .filter(object ->
                            object.at("/spec/scaleTargetRef/name").asText().equals(Rendered.nameOf(deployment)))
                    .toList();
            if (scaler.size() != 1) {
                findings.add(title + ": " + scaler.size() + " autoscalers");
            } else if (least(scaler.get(0)) < 2 || most(scaler.get(0)) > partitions) {
                findings.add(title + ": replicas from " + least(scaler.get(0)) + " to " + most(scaler.get(0)));
            } else if (!byProcessor(scaler.get(0))) {
                findings.add(title + ": its autoscaler does not look at the processor");
            }
        });
        return findings;
    }

    private static boolean byProcessor(JsonNode scaler) {
        return Rendered.each(scaler.at("/spec/metrics"))
                        .anyMatch(metric -> metric.at("/resource/name").asText().equals("cpu")
                                && metric.at("/resource/target/averageUtilization")
                                                .asInt()
                                        > 0)
                || Rendered.each(scaler.at("/spec/triggers"))
                        .anyMatch(trigger -> trigger.path("type").asText().equals("cpu"));
    }

    private static int least(JsonNode scaler) {
        return scaler.path("spec")
                .path("minReplicas")
                .asInt(scaler.at("/spec/minReplicaCount").asInt());
    }

    private static int most(JsonNode scaler) {
        return scaler.path("spec")
                .path("maxReplicas")
                .asInt(scaler.at("/spec/maxReplicaCount").asInt());
    }
}
