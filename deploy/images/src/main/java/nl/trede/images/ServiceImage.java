// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The image of a service: a base, its libraries, the service itself and an archive of classes, in layers from what changes seldom to what changes always. It runs as
 * user 65532, writes nowhere but in /tmp, and says its licence, source and version.
 *
 * @param service as {@code toezicht}
 * @param version the tag
 * @param commit of the source; empty when it is not known
 * @param source where the source is
 */
record ServiceImage(String service, String version, String commit, String source, Base base) {

    private static final AbsoluteUnixPath PLACE = AbsoluteUnixPath.get("/app");

    String name() {
        return "trede/" + service + "-service:" + version;
    }

    /**
     * @param app a folder {@code quarkus-app} as Quarkus builds it
     * @param work a folder for this image
     */
    JibContainerBuilder from(Path app, Path work) throws Exception {
        var copy = copy(app, work.resolve("app"));
        var builder = base.start();
        var command = new ArrayList<>(List.of(base.java()));
        var layers = new ArrayList<FileEntriesLayer>();
        layers.add(Layers.of("bibliotheken", copy.resolve("lib"), PLACE.resolve("lib")));
        var archive =
                base instanceof Base.Folder folder && folder.hasJava() && ClassArchive.make(folder.javaHere(), copy);
        if (archive) {
            stamp(copy.resolve(ClassArchive.NAME));
            var moved = Files.createDirectories(work.resolve("archief")).resolve(ClassArchive.NAME);
            Files.move(copy.resolve(ClassArchive.NAME), moved, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            command.add("-XX:SharedArchiveFile=" + ClassArchive.NAME);
        }
        var rest = work.resolve("dienst");
        deleteAll(rest);
        Files.createDirectories(rest);
        for (var part : List.of("app", "quarkus", "quarkus-run.jar")) {
            Files.move(copy.resolve(part), rest.resolve(part));
        }
        layers.add(Layers.of("dienst", rest, PLACE));
        if (archive) {
            layers.add(Layers.of("klassen", work.resolve("archief"), PLACE));
        }
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return layers(builder, layers)
                .setEntrypoint(command)
                .setWorkingDirectory(PLACE)
                .setUser("65532:65532")
                .setExposedPorts(Port.tcp(8080))
                .setCreationTime(Instant.EPOCH)
                .setLabels(labels());
    }

    /** Jib takes a layer from its cache when names and moments of its files are the same, and ours have one moment: so the cache begins empty. */
    static Containerizer afresh(Containerizer to, Path work) throws IOException {
        var cache = work.resolve("cache");
        deleteAll(cache);
        return to.setApplicationLayersCache(Files.createDirectories(cache));
    }

    private static JibContainerBuilder layers(JibContainerBuilder builder, List<FileEntriesLayer> layers) {
        layers.forEach(builder::addFileEntriesLayer);
        return builder;
    }

    private Map<String, String> labels() {
        var prefix = "org.opencontainers.image.";
        // in one order: it counts for the digest
        var labels = new TreeMap<String, String>();
        labels.put(prefix + "title", "trede " + service + "-service");
        labels.put(prefix + "version", version);
        labels.put(prefix + "revision", commit);
        labels.put(prefix + "licenses", "EUPL-1.2");
        labels.put(prefix + "source", source);
        labels.put(prefix + "base.name", base.title());
        return labels;
    }

    /** With one moment for all files, since an archive of classes holds on to that. */
    private static Path copy(Path from, Path to) throws IOException {
        deleteAll(to);
        try (var files = Files.walk(from)) {
            for (var file : files.sorted().toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.getFileName().toString().equals("quarkus-app-dependencies.txt")) {
                    Files.copy(file, copy);
                    stamp(copy);
                }
            }
        }
        return to;
    }

    private static void stamp(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Layers.MOMENT));
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
