// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private Child child;
    private Path list;

    @BeforeEach
    void start() throws StartFailure {
        list = folder.resolve("processen.json");
        List<String> command = List.of("sh", "-c", "echo hallo $NAAM; exec sleep 60");
        ChildSpec spec = new ChildSpec("proef", 1234, command, Map.of("NAAM", "wereld"), folder.resolve("proef.log"));
        child = new Child(spec, new Progress(new PrintStream(terminal)), new ProcessList(list));
        child.start();
    }

    @AfterEach
    void stop() {
        child.requestStop();
        child.awaitStop(Duration.ofSeconds(5));
    }

    @Test
    void aKilledChildIsReportedWithItsLogAndStartedAgain() throws Exception {
        await().untilAsserted(
                        () -> assertThat(folder.resolve("proef.log")).content().contains("hallo wereld"));
        long first = pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().until(() -> pid() != first);
        assertThat(ProcessHandle.of(pid())).get().matches(ProcessHandle::isAlive);
        assertThat(child.deaths()).isEqualTo(1);
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains("proef is gestopt (code 137)", "| hallo wereld");
    }

    @Test
    void aStoppedChildStaysAway() throws Exception {
        long first = pid();

        child.requestStop();
        child.awaitStop(Duration.ofSeconds(5));

        assertThat(ProcessHandle.of(first).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(child.deaths()).isZero();
        assertThat(pid()).isEqualTo(first);
    }

    private long pid() throws Exception {
        JsonNode entry = new ObjectMapper().readTree(list.toFile()).get(0);
        assertThat(entry.get("name").asText()).isEqualTo("proef");
        assertThat(entry.get("port").asInt()).isEqualTo(1234);
        return entry.get("pid").asLong();
    }
}
