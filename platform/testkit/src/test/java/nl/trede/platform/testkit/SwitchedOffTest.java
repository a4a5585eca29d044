// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule about tests that are switched off can fail. The samples are files, so that none of them is taken for a part of this class. */
class SwitchedOffTest {

    @ParameterizedTest
    @MethodSource("seen")
    void what_passes_a_test_over_is_seen(String source) {
        assertThat(SwitchedOff.in(source)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("leftAlone")
    void what_runs_is_left_alone(String source) {
        assertThat(SwitchedOff.in(source)).isEmpty();
    }

    static Stream<String> seen() throws IOException {
        return samples("seen.txt");
    }

    static Stream<String> leftAlone() throws IOException {
        return samples("left-alone.txt");
    }

    private static Stream<String> samples(String file) throws IOException {
        try (var in = SwitchedOffTest.class.getResourceAsStream("/switched-off/" + file)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n====\n"));
        }
    }
}
