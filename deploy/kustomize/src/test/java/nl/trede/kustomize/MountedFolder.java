// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The folder of the provincies as a pod sees it: the kubelet lays the files in a folder with a moment in its name, and links to them from outside. */
final class MountedFolder implements AutoCloseable {

    final Path path;
    /** Place in the folder to content. */
    final Map<String, String> files = new TreeMap<>();

    MountedFolder(Rendered overlay, JsonNode deployment) {
        try {
            path = Files.createTempDirectory("provincies");
            var moment = path.resolve("..2026_01_01_00_00_00.1");
            var volume = Rendered.each(Rendered.podOf(deployment).path("volumes"))
                    .filter(one -> one.path("name").asText().equals("provincies"))
                    .findFirst()
                    .orElseThrow();
            Files.createDirectories(moment);
            for (var source : volume.at("/projected/sources")) {
                var map = overlay.one("ConfigMap", source.at("/configMap/name").asText());
                for (var item : source.at("/configMap/items")) {
                    var place = item.path("path").asText();
                    var content =
                            map.path("data").path(item.path("key").asText()).asText();
                    files.put(place, content);
                    Files.createDirectories(moment.resolve(place).getParent());
                    Files.writeString(moment.resolve(place), content);
                }
            }
            Files.createSymbolicLink(path.resolve("..data"), moment.getFileName());
            var top = new TreeSet<String>();
            files.keySet().forEach(place -> top.add(place.split("/")[0]));
            for (var name : top) {
                Files.createSymbolicLink(path.resolve(name), Path.of("..data", name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var all = Files.walk(path)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
