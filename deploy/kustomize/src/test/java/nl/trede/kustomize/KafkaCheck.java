// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A broker may be lost, and nobody comes in without a certificate: three brokers with disks of their own, two copies of each message before it counts, rights. */
final class KafkaCheck implements Check {

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        overlay.kind("KafkaNodePool").forEach(pool -> pool(pool, findings));
        var clusters = overlay.kind("Kafka").map(Rendered::nameOf).toList();
        Stream.of("KafkaNodePool", "KafkaTopic", "KafkaUser")
                .flatMap(overlay::kind)
                .filter(object -> !clusters.contains(
                        object.at("/metadata/labels/strimzi.io~1cluster").asText()))
                .forEach(object -> findings.add(Rendered.title(object) + ": is of no Kafka that is there"));
        overlay.kind("Kafka").forEach(kafka -> {
            var title = Rendered.title(kafka);
            var spec = kafka.at("/spec/kafka");
            listeners(spec.path("listeners"), title, overlay.parts(), findings);
            if (!spec.at("/authorization/type").asText().equals("simple")
                    || spec.at("/authorization").has("superUsers")) {
                findings.add(title + ": everybody who comes in may do everything");
            }
            config(spec.path("config"), title, findings);
        });
        return findings;
    }

    private static void pool(JsonNode pool, List<String> findings) {
        var title = Rendered.title(pool);
        if (pool.at("/spec/replicas").asInt() < 3) {
            findings.add(title + ": fewer than three brokers");
        }
        var kinds = pool.at("/spec/storage").findValuesAsText("type");
        if (!kinds.contains("persistent-claim") || kinds.contains("ephemeral")) {
            findings.add(title + ": what it keeps is gone with its pod");
        }
        if (pool.at("/spec/storage").findValuesAsText("deleteClaim").contains("true")) {
            findings.add(title + ": its disks go when it goes");
        }
    }

    private static void listeners(JsonNode listeners, String title, List<String> parts, List<String> findings) {
        for (var listener : listeners) {
            var name = title + ": listener " + listener.path("name").asText();
            if (!listener.path("tls").asBoolean()
                    || !listener.at("/authentication/type").asText().equals("tls")) {
                findings.add(name + " asks no certificate");
            }
            if (listener.path("networkPolicyPeers").isEmpty()
                    || Rendered.each(listener.path("networkPolicyPeers")).anyMatch(KafkaCheck::everybody)) {
                findings.add(name + " is open to every address");
            }
            if (!listener.path("type").asText().equals("internal") && !parts.contains("coa-kafka")) {
                findings.add(name + " is open to the outside");
            }
        }
    }

    private static boolean everybody(JsonNode peer) {
        return peer.at("/ipBlock/cidr").asText().endsWith("/0")
                || peer.has("namespaceSelector")
                        && peer.path("namespaceSelector").isEmpty()
                || peer.has("podSelector") && peer.path("podSelector").isEmpty();
    }

    private static void config(JsonNode config, String title, List<String> findings) {
        if (config.path("auto.create.topics.enable").asBoolean(true)) {
            findings.add(title + ": makes a topic of every slip of the pen");
        }
        if (config.path("unclean.leader.election.enable").asBoolean(true)) {
            findings.add(title + ": may lose messages to stay up");
        }
        for (var key : List.of("min.insync.replicas", "transaction.state.log.min.isr")) {
            if (config.path(key).asInt() != 2) {
                findings.add(title + ": " + key + " is not 2");
            }
        }
        for (var key : List.of(
                "default.replication.factor",
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor")) {
            if (config.path(key).asInt() != 3) {
                findings.add(title + ": " + key + " is not 3");
            }
        }
    }
}
