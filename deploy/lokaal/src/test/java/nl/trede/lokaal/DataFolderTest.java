// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path parent;

    @Test
    void oneLauncherAtATime() throws Exception {
        Optional<Path> asked = Optional.of(parent.resolve("nieuw/gegevens"));
        DataFolder first = DataFolder.open(asked, NOW);

        assertThatThrownBy(() -> DataFolder.open(asked, NOW))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("al in gebruik");

        first.close();
        DataFolder.open(asked, NOW).close();
        assertThat(parent.resolve("nieuw/gegevens/logs")).isDirectory();
    }

    @Test
    void aTemporaryFolderIsGoneAfterwards() throws Exception {
        DataFolder data = DataFolder.open(Optional.empty(), NOW);
        Files.writeString(data.log("x"), "x");

        data.close();

        assertThat(data.path()).doesNotExist();
    }

    @Test
    void whatAKilledLauncherLeftIsSweptUpButNotWhatIsInUse() throws Exception {
        Path left = leftFolder("trede-lokaal-1");
        Path inUse = leftFolder("trede-lokaal-2");
        Path other = leftFolder("anders");
        DataFolder user = DataFolder.open(Optional.of(inUse), NOW);

        TemporaryFolders.sweep(parent, touched(left).plusSeconds(59));
        assertThat(left).exists();
        TemporaryFolders.sweep(parent, touched(left).plusSeconds(61));

        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
        assertThat(other).exists();
        user.close();
    }

    @Test
    void severalMayRemoveTheSameFolder() throws Exception {
        Path folder = leftFolder("trede-lokaal-3");
        for (int i = 0; i < 2000; i++) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("d" + i % 20)).resolve("f" + i), "");
        }
        ExecutorService removers = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> remove = () -> {
                Folders.remove(folder);
                return null;
            };
            for (Future<Void> remover : removers.invokeAll(Collections.nCopies(4, remove))) {
                remover.get();
            }
        } finally {
            removers.shutdown();
        }
        assertThat(folder).doesNotExist();
    }

    private Path leftFolder(String name) throws Exception {
        Path folder = Files.createDirectories(parent.resolve(name));
        Files.writeString(folder.resolve(DataFolder.LOCK), "");
        return folder;
    }

    private static Instant touched(Path folder) throws Exception {
        return Files.getLastModifiedTime(folder.resolve(DataFolder.LOCK)).toInstant();
    }
}
