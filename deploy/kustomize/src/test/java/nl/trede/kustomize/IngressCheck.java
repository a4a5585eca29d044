// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every host is spoken to over TLS, all ways in have the same hosts, and the port that they lead to is there. */
final class IngressCheck implements Check {

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var hosts = overlay.kind("Ingress").map(IngressCheck::hosts).distinct().toList();
        if (hosts.size() != 1) {
            findings.add("Ingress: not the same hosts everywhere: " + hosts);
        }
        overlay.kind("Ingress").forEach(ingress -> {
            var title = Rendered.title(ingress);
            var secured = Rendered.each(ingress.at("/spec/tls"))
                    .filter(tls -> !tls.path("secretName").asText().isEmpty())
                    .flatMap(tls -> Rendered.each(tls.path("hosts")))
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            hosts(ingress).stream()
                    .filter(host -> host.isEmpty() || !secured.contains(host))
                    .forEach(host -> findings.add(title + ": no TLS for host '" + host + "'"));
            ingress.findValues("service").forEach(backend -> overlay.kind("Service")
                    .filter(service ->
                            Rendered.nameOf(service).equals(backend.path("name").asText()))
                    .filter(service -> !service.at("/spec/ports")
                            .findValuesAsText("name")
                            .contains(backend.at("/port/name").asText()))
                    .forEach(service -> findings.add(title + ": " + Rendered.title(service) + " has no port "
                            + backend.at("/port/name").asText())));
        });
        return findings;
    }

    private static TreeSet<String> hosts(JsonNode ingress) {
        return Rendered.each(ingress.at("/spec/rules"))
                .map(rule -> rule.path("host").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
