// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfschermingTest {

    @ParameterizedTest(name = "{1} bij grens {0}: {2}")
    @CsvSource(
            textBlock =
                    """
            # onder, aantal, tekst
            0      , 0     , 0
            0      , 1     , 1
            1      , 1     , 1
            5      , 0     , 0
            5      , 1     , < 5
            5      , 4     , < 5
            5      , 5     , 5
            10     , 9     , < 10
            """)
    void een_klein_aantal_wordt_niet_getoond(int onder, int aantal, String tekst) {
        assertThat(new Afscherming(onder).tekst(aantal)).isEqualTo(tekst);
    }

    @Test
    void een_totaal_verraadt_een_afgeschermd_aantal_niet() {
        var afscherming = new Afscherming(5);
        assertThat(afscherming.totaal(List.of(41, 7, 0))).isEqualTo(48);
        assertThat(afscherming.totaal(List.of(41, 3))).isNull();
        assertThat(afscherming.totaal(Arrays.asList(3, 4))).isNull();
        assertThat(new Afscherming(0).totaal(List.of(41, 3))).isEqualTo(44);
    }
}
