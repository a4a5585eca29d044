// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a deployment tells its service: variables, and files in the folder whose file names are settings. */
final class Settings {

    private static final Pattern USED = Pattern.compile("\\$\\((\\w+)\\)");

    private Settings() {}

    static Map<String, String> variables(JsonNode workload) {
        var variables = new TreeMap<String, String>();
        Rendered.podOf(workload).path("containers").forEach(container -> container
                .path("env")
                .forEach(variable -> variables.put(
                        variable.path("name").asText(), variable.path("value").asText())));
        return variables;
    }

    /** The variables that are used in another before they are set, where the kubelet leaves them as they stand. */
    static Set<String> tooLate(JsonNode workload) {
        var late = new TreeSet<String>();
        Rendered.podOf(workload).path("containers").forEach(container -> {
            var set = new TreeSet<String>();
            container.path("env").forEach(variable -> {
                USED.matcher(variable.path("value").asText())
                        .results()
                        .map(used -> used.group(1))
                        .filter(used -> !set.contains(used))
                        .forEach(late::add);
                set.add(variable.path("name").asText());
            });
        });
        return late;
    }

    /** A value with the variables in it filled in. */
    static String filled(JsonNode workload, String name) {
        var variables = variables(workload);
        return USED.matcher(variables.getOrDefault(name, ""))
                .replaceAll(used -> variables.getOrDefault(used.group(1), "?"));
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
