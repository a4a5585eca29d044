// SPDX-License-Identifier: EUPL-1.2
package nl.trede.images;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Layers that depend on nothing but the content of files: one moment for all, owned by root, so that who runs can change nothing. */
final class Layers {

    /** The moment of each file, here and in the image: an archive of classes is only used with the jars of the moment it was made with. */
    static final Instant MOMENT = Instant.ofEpochSecond(1);

    private Layers() {}

    static FileEntriesLayer of(String name, Path folder, AbsoluteUnixPath place) throws IOException {
        var layer = FileEntriesLayer.builder().setName(name);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> !one.equals(folder)).sorted().toList()) {
                layer.addEntry(file, place.resolve(folder.relativize(file)), permissions(file), MOMENT);
            }
        }
        return layer.build();
    }

    private static FilePermissions permissions(Path file) {
        if (file.endsWith("tmp") && Files.isDirectory(file)) {
            return FilePermissions.fromOctalString("777");
        }
        return FilePermissions.fromOctalString(Files.isDirectory(file) || Files.isExecutable(file) ? "755" : "644");
    }
}
