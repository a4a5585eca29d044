// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the restricted profile asks of a pod and its containers, and more: limits, probes, a root that is not written to, an image whose version is named. */
final class PodCheck implements Check {

    private static final List<String> PROBES = List.of("startupProbe", "livenessProbe", "readinessProbe");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        overlay.workloads().forEach(workload -> {
            var title = Rendered.title(workload);
            var pod = Rendered.podOf(workload);
            pod(pod, title, findings);
            Rendered.each(pod.path("containers")).forEach(container -> container(container, title, findings));
            Rendered.each(pod.path("initContainers")).forEach(container -> container(container, title, findings));
            if (workload.path("kind").asText().equals("Deployment")) {
                var root = "/" + Rendered.serviceOf(workload) + "/q/health/";
                Rendered.each(pod.path("containers")).forEach(container -> probes(container, root, title, findings));
            }
        });
        return findings;
    }

    private static void pod(JsonNode pod, String title, List<String> findings) {
        var security = pod.path("securityContext");
        require(security.path("runAsNonRoot").asBoolean(), title + ": pod may run as root", findings);
        require(security.path("runAsUser").asInt() > 0, title + ": pod runs as user 0", findings);
        require(
                security.path("seccompProfile").path("type").asText().equals("RuntimeDefault"),
                title + ": no seccomp profile",
                findings);
        require(!pod.path("automountServiceAccountToken").asBoolean(true), title + ": token is mounted", findings);
        require(!pod.path("enableServiceLinks").asBoolean(true), title + ": variables of services are set", findings);
        for (var host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            require(!pod.path(host).asBoolean(), title + ": " + host, findings);
        }
        Rendered.each(pod.path("volumes"))
                .forEach(volume -> require(!volume.has("hostPath"), title + ": hostPath", findings));
    }

    private static void container(JsonNode container, String title, List<String> findings) {
        var security = container.path("securityContext");
        require(!security.path("allowPrivilegeEscalation").asBoolean(true), title + ": may gain rights", findings);
        require(security.path("readOnlyRootFilesystem").asBoolean(), title + ": root can be written to", findings);
        require(
                security.path("capabilities").path("drop").toString().equals("[\"ALL\"]"),
                title + ": capabilities are kept",
                findings);
        for (var what : List.of("cpu", "memory")) {
            require(container.at("/resources/limits/" + what).isTextual(), title + ": no limit of " + what, findings);
            require(
                    container.at("/resources/requests/" + what).isTextual(),
                    title + ": no request of " + what,
                    findings);
        }
        require(
                Rendered.each(container.path("volumeMounts"))
                        .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")),
                title + ": nowhere to write",
                findings);
        var image = container.path("image").asText();
        require(
                image.matches(".*(:\\d[\\w.-]*|@sha256:[0-9a-f]{64})"),
                title + ": image without version: " + image,
                findings);
        require(
                !image.matches("([^/]*[.:][^/]*|localhost)/.*"),
                title + ": image names a registry: " + image,
                findings);
    }

    private static void probes(JsonNode container, String root, String title, List<String> findings) {
        for (var probe : PROBES) {
            var get = container.path(probe).path("httpGet");
            var path = root + (probe.equals("readinessProbe") ? "ready" : "live");
            require(get.path("path").asText().equals(path), title + ": " + probe + " does not ask " + path, findings);
            require(
                    Rendered.each(container.path("ports"))
                            .anyMatch(port -> port.path("name").equals(get.path("port"))),
                    title + ": " + probe + " asks a port that is not there",
                    findings);
        }
    }

    private static void require(boolean so, String otherwise, List<String> findings) {
        if (!so) {
            findings.add(otherwise);
        }
    }
}
