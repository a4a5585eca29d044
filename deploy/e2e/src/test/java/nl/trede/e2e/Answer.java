// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What came back on a call. */
record Answer(String call, int status, String type, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Fails the test when the call did not have one of these outcomes. */
    Answer expect(Integer... statuses) {
        assertThat(List.of(statuses))
                .as(call + " gave " + status + ": " + text())
                .contains(status);
        return this;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(call + " gave no JSON: " + text(), e);
        }
    }

    /** A refusal in the one form: 400 as problem+json in Dutch, with each fault. Gives the fields. */
    List<String> fouten() {
        expect(400);
        assertThat(type).as(call).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("fouten")).as(text()).isNotEmpty().allSatisfy(fout -> assertThat(
                        fout.path("reden").asText())
                .isNotBlank());
        return StreamSupport.stream(problem.path("fouten").spliterator(), false)
                .map(fout -> fout.path("veld").asText())
                .toList();
    }
}
