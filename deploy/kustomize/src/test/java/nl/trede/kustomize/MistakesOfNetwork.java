// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static nl.trede.kustomize.Mistake.at;
import static nl.trede.kustomize.Mistake.list;

import java.util.stream.Stream;

/** What may be wrong with who reaches whom, inside and from outside. */
final class MistakesOfNetwork {

    private MistakesOfNetwork() {}

    static Stream<Mistake> all() {
        return Stream.of(
                new Mistake(
                        "everything open for one service by a label of its own",
                        new NetworkCheck(),
                        "no such arrow in the picture: out: toezicht -> any:any",
                        overlay -> one(overlay)),
                new Mistake(
                        "an address of everybody with other exceptions",
                        new NetworkCheck(),
                        "out: dienst -> cidr 0.0.0.0/0:443",
                        overlay -> overlay.one("NetworkPolicy", "van-diensten").findParents("cidr").stream()
                                .filter(block -> block.path("cidr").asText().equals("0.0.0.0/0"))
                                .forEach(block -> ((com.fasterxml.jackson.databind.node.ObjectNode) block)
                                        .putArray("except")
                                        .add("1.0.0.0/8")
                                        .add("2.0.0.0/8")
                                        .add("3.0.0.0/8")
                                        .add("4.0.0.0/8")
                                        .add("5.0.0.0/8"))),
                new Mistake("names asked of anybody", new NetworkCheck(), "out: dienst -> any:53", overlay -> list(
                                overlay, "NetworkPolicy", "van-diensten", "/spec/egress")
                        .addObject()
                        .putArray("ports")
                        .addObject()
                        .put("protocol", "UDP")
                        .put("port", 53)),
                new Mistake("a policy that is of no pod", new NetworkCheck(), "is of no pod", overlay -> at(
                                overlay, "NetworkPolicy", "van-diensten", "/spec/podSelector/matchLabels")
                        .put("app.kubernetes.io/component", "diensten")),
                new Mistake("a policy for a peer that is not there", new NetworkCheck(), "nobody by", overlay -> at(
                                overlay, "NetworkPolicy", "van-diensten", "/spec/egress/0/to/0/podSelector/matchLabels")
                        .put("strimzi.io/cluster", "anders")),
                new Mistake(
                        "a way in without TLS",
                        new IngressCheck(),
                        "no TLS for host 'drenthe.trede.example'",
                        overlay -> at(overlay, "Ingress", "trede", "/spec").remove("tls")),
                new Mistake(
                        "a host that has no certificate",
                        new IngressCheck(),
                        "no TLS for host 'anders.nl'",
                        overlay ->
                                at(overlay, "Ingress", "trede", "/spec/rules/0").put("host", "anders.nl")),
                new Mistake(
                        "a way to a port that is not there",
                        new IngressCheck(),
                        "Service/taakstelling-service has no port web",
                        overlay -> at(overlay, "Ingress", "trede", "/spec/rules/0/http/paths/0/backend/service/port")
                                .put("name", "web")));
    }

    private static void one(Rendered overlay) {
        var policy = overlay.one("NetworkPolicy", "niets").deepCopy();
        policy.withObject("/metadata").put("name", "ruim");
        var spec = policy.putObject("spec");
        spec.putObject("podSelector").putObject("matchLabels").put("app.kubernetes.io/name", "toezicht-service");
        spec.putArray("policyTypes").add("Egress");
        spec.putArray("egress").addObject();
        overlay.objects.add(policy);
    }
}
