// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** No secret stands in a manifest or in a variable: they are files. No object of kind Secret comes out of the repository. */
final class SecretCheck implements Check {

    private static final Pattern NAME =
            Pattern.compile("(?i).*(PASSWORD|WACHTWOORD|SECRET|GEHEIM|SLEUTEL|TOKEN|CREDENTIAL|KEY$).*");
    /** Says where a file with a secret is. */
    private static final Pattern PLACE = Pattern.compile("/etc/trede/[\\w./-]+");

    private static final Pattern CONTENT =
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY|//[^/\\s:@]+:[^/\\s@]+@|[?&]password=");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        overlay.kind("Secret").forEach(secret -> findings.add(Rendered.title(secret) + ": stands in the repository"));
        overlay.workloads().forEach(workload -> {
            var title = Rendered.title(workload);
            for (var list : List.of("containers", "initContainers")) {
                Rendered.podOf(workload).path(list).forEach(container -> container(container, title, findings));
            }
        });
        overlay.kind("ConfigMap").forEach(map -> map.path("data").fields().forEachRemaining(file -> {
            var text = file.getValue().asText();
            if (CONTENT.matcher(text).find()
                    || file.getKey().endsWith(".properties") && text.lines().anyMatch(SecretCheck::tells)) {
                findings.add(Rendered.title(map) + ": " + file.getKey() + " holds a secret");
            }
        }));
        return findings;
    }

    private static void container(JsonNode container, String title, List<String> findings) {
        if (container.has("envFrom")) {
            findings.add(title + ": envFrom makes settings of what nobody names");
        }
        for (var variable : container.path("env")) {
            var name = variable.path("name").asText();
            var value = variable.path("value").asText();
            var secret = NAME.matcher(name).matches() && !PLACE.matcher(value).matches();
            if (secret || CONTENT.matcher(value).find() || variable.toString().contains("secretKeyRef")) {
                findings.add(title + ": " + name + " is a secret in a variable");
            }
        }
    }

    private static boolean tells(String line) {
        var setting = line.split("=", 2);
        return setting.length == 2
                && !line.startsWith("#")
                && NAME.matcher(setting[0].strip()).matches()
                && !PLACE.matcher(setting[1].strip()).matches();
    }
}
