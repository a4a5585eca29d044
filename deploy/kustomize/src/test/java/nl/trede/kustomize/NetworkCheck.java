// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing may go in or out but along the arrows of docs/architectuur.md: people, COA and Rijk through the ingress, the services to the topics and to their database,
 * nothing from service to service; and those of the parts that the overlay takes in, each of which names its own. Every Service has a policy that says who may
 * reach it.
 */
final class NetworkCheck implements Check {

    /** What every overlay has, besides names (port 53). An arrow out has its mirror in: who lets it in is not us for Kafka, where Strimzi does. */
    private static final List<String> ARROWS = List.of(
            "in: ns {ingangNaamruimte} -> dienst:8080",
            "in: ns {bewakingNaamruimte} -> dienst:8080",
            "out: dienst -> kafka:9093",
            "out: dienst -> postgres:5432",
            "out: dienst -> outside:443",
            "out: dienst -> names:53",
            "in: dienst -> postgres:5432",
            "in: postgres -> postgres:5432",
            "in: postgres -> postgres:8000",
            "in: ns {postgresNaamruimte} -> postgres:5432",
            "in: ns {postgresNaamruimte} -> postgres:8000",
            "in: ns {bewakingNaamruimte} -> postgres:9187",
            "out: postgres -> postgres:5432",
            "out: postgres -> postgres:8000",
            "out: postgres -> any:443",
            "out: postgres -> any:6443",
            "out: postgres -> names:53",
            "out: kafka -> kafka:9090",
            "out: kafka -> kafka:9091",
            "out: kafka -> kafka:9093",
            "out: kafka -> any:443",
            "out: kafka -> any:6443",
            "out: kafka -> names:53");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var policies = overlay.kind("NetworkPolicy").toList();
        if (policies.stream().noneMatch(NetworkCheck::deniesAll)) {
            findings.add("NetworkPolicy: nothing denies what is not allowed");
        }
        var peers = new Peers(overlay);
        var arrows = new TreeSet<String>();
        policies.forEach(policy -> {
            if (peers.chosen(policy.at("/spec/podSelector")).isEmpty()) {
                findings.add(Rendered.title(policy) + ": is of no pod");
            }
            arrows(policy, peers, arrows);
        });
        var expected = expected(overlay);
        arrows.stream()
                .filter(arrow -> !expected.contains(arrow))
                .forEach(arrow -> findings.add("NetworkPolicy: no such arrow in the picture: " + arrow));
        expected.stream()
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

    /** With the names that the overlay gives. */
    private static Set<String> expected(Rendered overlay) {
        var all = new ArrayList<>(ARROWS);
        overlay.parts().forEach(part -> {
            var file = "deploy/kustomize/onderdelen/" + part + "/pijlen.txt";
            if (Checkout.ROOT.resolve(file).toFile().exists()) {
                Checkout.text(file).lines().forEach(all::add);
            }
        });
        var settings = overlay.settings();
        var expected = new TreeSet<String>();
        for (var arrow : all) {
            for (var setting : settings.entrySet()) {
                arrow = arrow.replace("{" + setting.getKey() + "}", setting.getValue());
            }
            expected.add(arrow);
        }
        return expected;
    }

    private static boolean deniesAll(ObjectNode policy) {
        var spec = policy.path("spec");
        return spec.path("podSelector").isEmpty()
                && spec.path("policyTypes").toString().equals("[\"Ingress\",\"Egress\"]")
                && !spec.has("ingress")
                && !spec.has("egress");
    }

    private static void arrows(ObjectNode policy, Peers peers, Set<String> arrows) {
        var spec = policy.path("spec");
        peers.chosen(spec.path("podSelector")).forEach(self -> {
            for (var rule : spec.path("ingress")) {
                peers.of(rule.path("from")).forEach(from -> ports(rule)
                        .forEach(port -> arrows.add("in: " + from + " -> " + self + ":" + port)));
            }
            for (var rule : spec.path("egress")) {
                peers.of(rule.path("to")).forEach(to -> ports(rule)
                        .forEach(port -> arrows.add("out: " + self + " -> " + to + ":" + port)));
            }
        });
    }

    private static Set<String> ports(JsonNode rule) {
        var ports = new TreeSet<String>();
        for (var port : rule.path("ports")) {
            ports.add(port.path("port").asText("any")
                    + (port.has("endPort") ? "-" + port.path("endPort").asText() : ""));
        }
        return ports.isEmpty() ? Set.of("any") : ports;
    }
}
