// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What a deployment tells its service: variables, and files in the folder whose file names are settings. */
final class Settings {

    private Settings() {}

    static Map<String, String> variables(JsonNode workload) {
        var variables = new TreeMap<String, String>();
        Rendered.podOf(workload).path("containers").forEach(container -> container
                .path("env")
                .forEach(variable -> variables.put(
                        variable.path("name").asText(), variable.path("value").asText())));
        return variables;
    }

    /** From the name of the setting to the secret that it comes from. */
    static Map<String, String> files(JsonNode workload) {
        var files = new TreeMap<String, String>();
        Rendered.each(Rendered.podOf(workload).path("volumes"))
                .filter(volume -> volume.path("name").asText().equals("geheim"))
                .flatMap(volume -> Rendered.each(volume.at("/projected/sources")))
                .map(source -> source.path("secret"))
                .forEach(secret -> secret.path("items")
                        .forEach(item -> files.put(
                                item.path("path").asText(), secret.path("name").asText())));
        return files;
    }
}
