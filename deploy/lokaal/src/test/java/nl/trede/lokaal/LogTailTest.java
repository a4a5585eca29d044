// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void theLastLinesOfALongLog() throws IOException {
        Path log = log(IntStream.range(0, 100_000).mapToObj(i -> "regel " + i).collect(Collectors.joining("\n")));

        assertThat(LogTail.of(log, 2)).containsExactly("regel 99998", "regel 99999");
    }

    @Test
    void aShortLogWhole() throws IOException {
        assertThat(LogTail.of(log("een\ntwee\n"), 20)).containsExactly("een", "twee");
    }

    @Test
    void aVeryLongLineIsShortened() throws IOException {
        assertThat(LogTail.of(log("x".repeat(5000)), 1))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSize(402).endsWith(" …"));
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("a.log"), text);
    }
}
