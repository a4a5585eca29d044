// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** The folder with PostgreSQL's and Kafka's data and the logs; one launcher at a time uses it. A temporary one is removed at the end. */
final class DataFolder {

    static final String LOCK = "in-gebruik";

    private final Path folder;
    private final boolean temporary;
    private final FileLock lock;

    private DataFolder(Path folder, boolean temporary, FileLock lock) {
        this.folder = folder;
        this.temporary = temporary;
        this.lock = lock;
    }

    /** @param now tells what an earlier launcher left from what one that is just starting uses */
    static DataFolder open(Optional<Path> asked, Instant now) throws StartFailure {
        try {
            Path folder = asked.isPresent() ? asked.get() : TemporaryFolders.fresh(now);
            Files.createDirectories(folder.resolve("logs"));
            FileLock lock = lock(folder);
            if (lock == null) {
                throw new StartFailure("De map " + folder + " is al in gebruik bij een andere start van Trede");
            }
            return new DataFolder(folder, asked.isEmpty(), lock);
        } catch (IOException e) {
            throw new StartFailure("De map voor de gegevens is niet te gebruiken", e);
        }
    }

    Path path() {
        return folder;
    }

    Path sub(String name) {
        return folder.resolve(name);
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    void close() {
        try {
            // removed under the lock, or another launcher that starts now would take it for one that was left
            if (temporary) {
                Folders.remove(folder);
            }
            lock.channel().close();
        } catch (IOException e) {
            System.err.println("De map " + folder + " is niet helemaal op te ruimen: " + e.getMessage());
        }
    }

    /** The lock that a launcher holds as long as it lives; null when another has it. */
    static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
    }
}
