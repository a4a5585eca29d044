// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static nl.trede.kustomize.Mistake.at;

import java.util.stream.Stream;

/** What shows only when something goes wrong: backups, metrics, scaling; and an overlay that is more than a difference. */
final class MistakesOfOperation {

    private MistakesOfOperation() {}

    static Stream<Mistake> all() {
        return Stream.of(
                new Mistake(
                        "backups to a store that is not there",
                        new DatabaseCheck(),
                        "no ObjectStore elders",
                        overlay -> at(overlay, "Cluster", "trede-postgres", "/spec/plugins/0/parameters")
                                .put("barmanObjectName", "elders")),
                new Mistake(
                        "a database of another cluster",
                        new DatabaseCheck(),
                        "Database/toezicht: is of another cluster",
                        overlay -> at(overlay, "Database", "toezicht", "/spec/cluster")
                                .put("name", "anders")),
                new Mistake(
                        "a monitor that chooses nobody",
                        new MetricsCheck(),
                        "ServiceMonitor/toezicht-service: asks 0 services",
                        overlay -> at(overlay, "ServiceMonitor", "toezicht-service", "/spec/selector/matchLabels")
                                .put("app.kubernetes.io/name", "toezicht")),
                new Mistake(
                        "a monitor at a port that is not there",
                        new MetricsCheck(),
                        "ServiceMonitor/toezicht-service: no port web",
                        overlay -> at(overlay, "ServiceMonitor", "toezicht-service", "/spec/endpoints/0")
                                .put("port", "web")),
                new Mistake(
                        "a monitor of pods that are not there",
                        new MetricsCheck(),
                        "PodMonitor/trede-postgres: finds no pods",
                        overlay -> at(overlay, "PodMonitor", "trede-postgres", "/spec/selector/matchLabels")
                                .put("cnpg.io/cluster", "anders")),
                new Mistake(
                        "nobody who asks the databases",
                        new MetricsCheck(),
                        "nobody tells barman_cloud",
                        overlay -> overlay.objects.removeIf(
                                object -> Rendered.title(object).equals("PodMonitor/trede-postgres"))),
                new Mistake(
                        "an alarm on what the brokers do not tell",
                        new MetricsCheck(),
                        "nobody tells kafka_server_replicamanager_leadercount",
                        overlay -> at(overlay, "PrometheusRule", "trede", "/spec/groups/0/rules/0")
                                .put(
                                        "expr",
                                        "kafka_server_replicamanager_leadercount{namespace=\"trede-drenthe\"} < 1")),
                new Mistake("an alarm for every namespace", new MetricsCheck(), "of every namespace", overlay -> at(
                                overlay, "PrometheusRule", "trede", "/spec/groups/0/rules/0")
                        .put("expr", "trede_outbox_age_seconds > 60")),
                new Mistake(
                        "an autoscaler without the processor",
                        new AvailabilityCheck(),
                        "does not look at the processor",
                        overlay -> at(overlay, "HorizontalPodAutoscaler", "toezicht-service", "/spec")
                                .putArray("metrics")),
                new Mistake(
                        "an object in another namespace",
                        new OverlayCheck(),
                        "Service/toezicht-service: is in another namespace",
                        overlay -> at(overlay, "Service", "toezicht-service", "/metadata")
                                .put("namespace", "trede-overijssel")));
    }
}
