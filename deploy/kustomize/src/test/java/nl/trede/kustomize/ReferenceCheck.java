// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an object leans on is there: a ConfigMap with its keys among the objects, a secret by an operator, by deploy/kustomize/install, or by the provincie. */
final class ReferenceCheck implements Check {

    /** By Strimzi for the broker and for each KafkaUser, and by CloudNativePG for the cluster. */
    private static final Set<String> BY_OPERATORS = Set.of("trede-cluster-ca-cert");

    /** Of the provincie, for a part that the overlay takes in; install asks for it by what is rendered. */
    private static final Set<String> OF_A_PART =
            Set.of("trede-mail", "trede-ophalen", "trede-register", "trede-keycloak-beheer");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var install = Checkout.text("deploy/kustomize/install");
        var users = overlay.kind("KafkaUser").map(Rendered::nameOf).collect(Collectors.toSet());
        var clusters = overlay.kind("Cluster")
                .map(cluster -> Rendered.nameOf(cluster) + "-ca")
                .collect(Collectors.toSet());
        for (var object : overlay.objects) {
            for (var secret : secrets(object)) {
                var database =
                        secret.matches("trede-postgres-(taakstelling|realisatie|toezicht|notificatie)-(owner|app)");
                if (!BY_OPERATORS.contains(secret)
                        && !clusters.contains(secret)
                        && !users.contains(secret)
                        && !database
                        && !install.contains(" " + secret)
                        && !OF_A_PART.contains(secret)) {
                    findings.add(Rendered.title(object) + ": nobody makes the secret " + secret);
                }
            }
        }
        overlay.workloads().forEach(workload -> {
            var title = Rendered.title(workload);
            SecretKeys.unknown(workload).forEach(key -> findings.add(title + ": " + key));
            workload.findValuesAsText("claimName")
                    .forEach(claim -> object(overlay, "PersistentVolumeClaim", new TextNode(claim), title, findings));
            object(overlay, "ServiceAccount", Rendered.podOf(workload).path("serviceAccountName"), title, findings);
            workload.findParents("configMap")
                    .forEach(volume -> configMap(overlay, volume.path("configMap"), title, findings));
        });
        overlay.kind("Ingress")
                .flatMap(ingress -> ingress.findValues("service").stream())
                .forEach(backend -> object(overlay, "Service", backend.path("name"), "Ingress", findings));
        for (var service : Checkout.SERVICES) {
            if (overlay.kind("Ingress")
                    .noneMatch(ingress ->
                            ingress.at("/spec/rules").findValuesAsText("path").contains("/" + service))) {
                findings.add("Ingress: no way to /" + service);
            }
        }
        return findings;
    }

    private static Set<String> secrets(JsonNode object) {
        var names = new TreeSet<String>();
        names.addAll(object.findValuesAsText("secretName"));
        for (var key : List.of(
                "secret", "imagePullSecrets", "passwordSecret", "secretKeyRef", "accessKeyId", "secretAccessKey")) {
            object.findValues(key).forEach(secret -> names.addAll(secret.findValuesAsText("name")));
        }
        return names;
    }

    private static void object(Rendered overlay, String kind, JsonNode name, String title, List<String> findings) {
        if (!name.isMissingNode()
                && overlay.kind(kind)
                        .noneMatch(object -> Rendered.nameOf(object).equals(name.asText()))) {
            findings.add(title + ": no " + kind + " " + name.asText());
        }
    }

    private static void configMap(Rendered overlay, JsonNode source, String title, List<String> findings) {
        var map = overlay.kind("ConfigMap")
                .filter(object ->
                        Rendered.nameOf(object).equals(source.path("name").asText()))
                .findFirst();
        if (map.isEmpty()) {
            findings.add(title + ": no ConfigMap " + source.path("name").asText());
            return;
        }
        Rendered.each(source.path("items"))
                .map(item -> item.path("key").asText())
                .filter(key -> !map.get().path("data").has(key))
                .forEach(key -> findings.add(title + ": ConfigMap " + Rendered.nameOf(map.get()) + " has no " + key));
    }
}
