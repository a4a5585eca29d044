// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void oneLauncherAtATime() throws Exception {
        Optional<Path> asked = Optional.of(parent.resolve("nieuw/gegevens"));
        DataFolder first = DataFolder.open(asked);

        assertThatThrownBy(() -> DataFolder.open(asked))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("al in gebruik");

        first.close();
        DataFolder.open(asked).close();
        assertThat(parent.resolve("nieuw/gegevens/logs")).isDirectory();
    }

    @Test
    void aTemporaryFolderIsGoneAfterwards() throws Exception {
        DataFolder data = DataFolder.open(Optional.empty());
        Files.writeString(data.log("x"), "x");

        data.close();

        assertThat(data.path()).doesNotExist();
    }

    @Test
    void whatAKilledLauncherLeftIsSweptUpButNotWhatIsInUse() throws Exception {
        Path left = leftFolder("trede-lokaal-1");
        Path inUse = leftFolder("trede-lokaal-2");
        Path other = leftFolder("anders");
        DataFolder user = DataFolder.open(Optional.of(inUse));

        TemporaryFolders.sweep(parent, touched(left).plusSeconds(59));
        assertThat(left).exists();
        TemporaryFolders.sweep(parent, touched(left).plusSeconds(61));

        assertThat(left).doesNotExist();
        assertThat(inUse).exists();
        assertThat(other).exists();
        user.close();
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
