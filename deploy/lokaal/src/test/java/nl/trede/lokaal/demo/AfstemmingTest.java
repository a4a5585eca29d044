// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfstemmingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10 10    | 1 1     | 5   | 13 12
                    10 10    | 1 3     | -8  | 8 4
                    10 10    | 0 1     | 7   | 10 17
                    1 100    | 50 50   | -20 | 0 81
                    0 0 0    | 1 1 1   | 2   | 1 1 0
                    5 5      | 1 1     | -10 | 0 0
                    5 5      | 1 1     | 0   | 5 5
                    """)
    void verschilWordtVerspreidNaarGewicht(String aantallen, String gewichten, int verschil, String uitkomst) {
        int[] lijst = getallen(aantallen);

        Afstemming.spreid(lijst, getallen(gewichten), verschil);

        assertThat(lijst).containsExactly(getallen(uitkomst));
        assertThat(Arrays.stream(lijst).sum())
                .isEqualTo(Arrays.stream(getallen(aantallen)).sum() + verschil);
    }

    @Test
    void meerWeghalenDanErIsKanNiet() {
        assertThatThrownBy(() -> Afstemming.spreid(new int[] {5, 5}, new int[] {1, 0}, -6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int[] getallen(String tekst) {
        return Stream.of(tekst.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
