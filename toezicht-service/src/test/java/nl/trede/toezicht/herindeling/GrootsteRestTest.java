// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hele personen, en samen precies het geheel. */
class GrootsteRestTest {

    @ParameterizedTest(name = "{0} personen naar {1} wordt {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            21  | 0.6 0.4             | 13 8
            20  | 0.6 0.4             | 12 8
            1   | 0.5 0.5             | 1 0
            3   | 0.5 0.5             | 2 1
            10  | 0.333 0.333 0.334   | 3 3 4
            0   | 0.7 0.3             | 0 0
            7   | 1                   | 7
            100 | 0.125 0.125 0.75    | 13 12 75
            5   | 0.1 0.1 0.8         | 1 0 4
            """)
    void over_opvolgers(int personen, String gewichten, String delen) {
        assertThat(GrootsteRest.verdeel(
                        personen,
                        Arrays.stream(gewichten.split(" ")).map(BigDecimal::new).toList()))
                .isEqualTo(Arrays.stream(delen.split(" ")).map(Integer::valueOf).toList());
    }

    @Property
    void de_som_blijft_en_niemand_wijkt_een_hele_persoon_af(
            @ForAll @IntRange(max = 100_000) int personen,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1000) Integer> gewichten) {
        var som = gewichten.stream().mapToInt(Integer::intValue).sum();

        var delen = GrootsteRest.verdeel(
                personen, gewichten.stream().map(BigDecimal::valueOf).toList());

        assertThat(delen.stream().mapToInt(Integer::intValue).sum()).isEqualTo(personen);
        for (int i = 0; i < delen.size(); i++) {
            assertThat(Math.abs((long) delen.get(i) * som - (long) personen * gewichten.get(i)))
                    .isLessThan(som);
        }
    }
}
