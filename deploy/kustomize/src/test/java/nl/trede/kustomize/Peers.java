// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who a NetworkPolicy speaks of: the pods of the overlay by the labels that they really have, those that operators make by the labels that they give; namespaces, and
 * addresses. The four services together are called {@code dienst}.
 */
final class Peers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** No address of a network of one's own: those of RFC 1918, of the link, of RFC 6598; and of IPv6. */
    private static final Map<String, Set<String>> OUTSIDE = Map.of(
            "0.0.0.0/0",
            Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10"),
            "::/0",
            Set.of("fc00::/7", "fe80::/10"));

    private final Map<String, JsonNode> pods = new LinkedHashMap<>();

    Peers(Rendered overlay) {
        overlay.kind("Deployment")
                .forEach(deployment ->
                        pods.put(Rendered.serviceOf(deployment), deployment.at("/spec/template/metadata/labels")));
        // the job that puts readers back goes along the arrows of a service
        overlay.kind("Job")
                .filter(job -> !Rendered.nameOf(job).equals("trede-lezers-terug"))
                .forEach(job ->
                        pods.put(Rendered.nameOf(job).replace("trede-", ""), job.at("/spec/template/metadata/labels")));
        operators("kafka", Map.of("strimzi.io/cluster", "trede", "strimzi.io/kind", "Kafka"));
        overlay.kind("Cluster")
                .forEach(cluster -> operators("postgres", Map.of("cnpg.io/cluster", Rendered.nameOf(cluster))));
    }

    private void operators(String name, Map<String, String> labels) {
        pods.put(name, JSON.valueToTree(labels));
    }

    /** The pods that a selector chooses; a selector without labels chooses all. */
    Set<String> chosen(JsonNode selector) {
        var chosen = pods.entrySet().stream()
                .filter(pod -> Labels.match(selector, pod.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (chosen.containsAll(Checkout.SERVICES)) {
            chosen.removeAll(Checkout.SERVICES);
            chosen.add("dienst");
        }
        return chosen;
    }

    /** All of a rule; {@code any} when it names none. */
    Set<String> of(JsonNode peers) {
        var named = new TreeSet<String>();
        peers.forEach(peer -> named.addAll(one(peer)));
        return peers.isEmpty() ? Set.of("any") : named;
    }

    private Set<String> one(JsonNode peer) {
        if (peer.has("ipBlock")) {
            var block = peer.path("ipBlock");
            var cidr = block.path("cidr").asText();
            var except =
                    Rendered.each(block.path("except")).map(JsonNode::asText).collect(Collectors.toSet());
            return Set.of(
                    OUTSIDE.containsKey(cidr) && except.containsAll(OUTSIDE.get(cidr)) ? "outside" : "cidr " + cidr);
        }
        if (!peer.has("namespaceSelector")) {
            var chosen = chosen(peer.path("podSelector"));
            return chosen.isEmpty() ? Set.of("nobody by " + peer.path("podSelector")) : chosen;
        }
        var namespace = peer.at("/namespaceSelector/matchLabels/kubernetes.io~1metadata.name")
                .asText("any");
        var selector = peer.path("podSelector");
        return namespace.equals("kube-system")
                        && selector.toString().equals("{\"matchLabels\":{\"k8s-app\":\"kube-dns\"}}")
                ? Set.of("names")
                : Set.of("ns " + namespace + (selector.isMissingNode() ? "" : " " + selector));
    }
}
