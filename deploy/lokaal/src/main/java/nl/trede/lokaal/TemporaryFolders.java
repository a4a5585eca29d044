// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Folders for a start without {@code --data}. A launcher that was killed leaves its folder; a later one sweeps it up. */
final class TemporaryFolders {

    private static final String PREFIX = "trede-lokaal-";
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private TemporaryFolders() {}

    /** @param now as for {@link #sweep} */
    static Path fresh(Instant now) throws IOException {
        sweep(Path.of(System.getProperty("java.io.tmpdir")), now);
        return Files.createTempDirectory(PREFIX);
    }

    /** @param now as the file system counts; what was touched within the minute before it may be of a launcher that is just starting */
    static void sweep(Path parent, Instant now) {
        try (Stream<Path> folders = Files.list(parent)) {
            List<Path> ours = folders.filter(f -> f.getFileName().toString().startsWith(PREFIX))
                    .toList();
            for (Path folder : ours) {
                removeIfLeft(folder, now);
            }
        } catch (IOException e) {
            // another user's folder, or one that is just going: not ours to sweep
        }
    }

    private static void removeIfLeft(Path folder, Instant now) throws IOException {
        Path file = folder.resolve(DataFolder.LOCK);
        if (!Files.isWritable(file)
                || Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(SETTLED))) {
            return;
        }
        FileLock lock = DataFolder.lock(folder);
        if (lock != null) {
            try (var channel = lock.channel()) {
                Folders.remove(folder);
            }
        }
    }
}
