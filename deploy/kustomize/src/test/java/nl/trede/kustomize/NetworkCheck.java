// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Nothing may go in or out but along the arrows of docs/architectuur.md: people, COA and Rijk through the ingress, the services to the topics and to their database,
 * nothing from service to service. Every Service has a policy that says who may reach it.
 */
final class NetworkCheck implements Check {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who there is inside the namespace: labels as they or their operators give them to pods. */
    private static final Map<String, Map<String, String>> PODS = Map.of(
            "dienst", Map.of("app.kubernetes.io/part-of", "trede", "app.kubernetes.io/component", "dienst"),
            "realm", Map.of("app.kubernetes.io/part-of", "trede", "app.kubernetes.io/component", "realm"),
            "kafka", Map.of("strimzi.io/cluster", "trede", "strimzi.io/kind", "Kafka"),
            "postgres", Map.of("cnpg.io/cluster", "trede-postgres"));

    /** All that may be, but for names (port 53). An arrow out has its mirror in: who lets it in is not us for Kafka, where Strimzi does. */
    private static final Set<String> ARROWS = Set.of(
            "in: ns ingress-nginx -> dienst:8080",
            "in: ns monitoring -> dienst:8080",
            "out: dienst -> kafka:9093",
            "out: dienst -> postgres:5432",
            "out: dienst -> outside:443",
            "in: dienst -> postgres:5432",
            "in: postgres -> postgres:5432",
            "in: postgres -> postgres:8000",
            "in: ns cnpg-system -> postgres:5432",
            "in: ns cnpg-system -> postgres:8000",
            "in: ns monitoring -> postgres:9187",
            "out: postgres -> postgres:5432",
            "out: postgres -> postgres:8000",
            "out: postgres -> any:443",
            "out: postgres -> any:6443",
            "out: kafka -> kafka:9090",
            "out: kafka -> kafka:9091",
            "out: kafka -> kafka:9093",
            "out: kafka -> any:443",
            "out: kafka -> any:6443",
            "out: realm -> any:443");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var policies = overlay.kind("NetworkPolicy").toList();
        if (policies.stream().noneMatch(NetworkCheck::deniesAll)) {
            findings.add("NetworkPolicy: nothing denies what is not allowed");
        }
        var arrows = new TreeSet<String>();
        policies.forEach(policy -> arrows(policy, arrows));
        arrows.stream()
                .filter(arrow -> !ARROWS.contains(arrow))
                .forEach(arrow -> findings.add("NetworkPolicy: no such arrow in the picture: " + arrow));
        ARROWS.stream()
                .filter(arrow -> !arrows.contains(arrow))
                .forEach(arrow -> findings.add("NetworkPolicy: an arrow is missing: " + arrow));
        overlay.kind("Service").forEach(service -> {
            var wanted = service.at("/spec/selector");
            if (policies.stream()
                    .noneMatch(
                            policy -> policy.at("/spec/podSelector/matchLabels").size() > 0
                                    && policy.path("spec").has("ingress")
                                    && Labels.match(policy.at("/spec/podSelector"), wanted))) {
                findings.add(Rendered.title(service) + ": no NetworkPolicy says who may reach it");
            }
        });
        return findings;
    }

    private static boolean deniesAll(ObjectNode policy) {
        var spec = policy.path("spec");
        return spec.path("podSelector").isEmpty()
                && spec.path("policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
                && !spec.has("ingress")
                && !spec.has("egress");
    }

    private static void arrows(ObjectNode policy, Set<String> arrows) {
        var spec = policy.path("spec");
        inside(spec.path("podSelector")).forEach(self -> {
            Rendered.each(spec.path("ingress"))
                    .forEach(rule -> peers(rule.path("from")).forEach(from -> ports(rule)
                            .forEach(port -> arrows.add("in: " + from + " -> " + self + ":" + port))));
            Rendered.each(spec.path("egress")).forEach(rule -> peers(rule.path("to"))
                    .forEach(to -> ports(rule).forEach(port -> arrows.add("out: " + self + " -> " + to + ":" + port))));
        });
    }

    private static Stream<String> ports(JsonNode rule) {
        return rule.has("ports")
                ? Rendered.each(rule.path("ports"))
                        .map(port -> port.path("port").asText())
                        .filter(port -> !port.equals("53"))
                : Stream.of("any");
    }

    private static Stream<String> peers(JsonNode peers) {
        return peers.isMissingNode() ? Stream.of("any") : Rendered.each(peers).flatMap(NetworkCheck::peer);
    }

    private static Stream<String> peer(JsonNode peer) {
        if (peer.has("ipBlock")) {
            return Stream.of(peer.at("/ipBlock/except").size() >= 4 ? "outside" : "any");
        }
        return peer.has("namespaceSelector")
                ? Stream.of("ns "
                        + peer.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                                .asText("any"))
                : inside(peer.path("podSelector"));
    }

    /** Who a selector chooses; the one that chooses all is only for denying. */
    private static Stream<String> inside(JsonNode selector) {
        return PODS.entrySet().stream()
                .filter(pod -> Labels.match(selector, JSON.valueToTree(pod.getValue())))
                .map(Map.Entry::getKey);
    }
}
