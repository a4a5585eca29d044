// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonenTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
            # zoals het er staat | personen
            0                    , 0
            41                   , 41
            +41                  , 41
            1.234                , 1234
            +12.345              , 12345
            1.000.000            , 1000000
            007                  , 7
            00000000012          , 12
            -0                   , 0
            """)
    void een_getal_zoals_mensen_en_rekenbladen_het_schrijven(String tekst, int personen) {
        assertThat(Personen.lees(tekst)).isEqualTo(personen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # zoals het er staat     | reden
            -1                       | negatief
            -1.234                   | negatief
            3,5                      | geen geheel getal
            1.234,5                  | geen geheel getal
            3.5                      | geen geheel getal
            1.23                     | geen geheel getal
            ,5                       | geen geheel getal
            1.2345                   | geen geheel getal
            12.34.567                | geen getal
            1 234                    | geen getal
            twaalf                   | geen getal
            ++1                      | geen getal
            0x10                     | geen getal
            1e3                      | geen getal
            ١٢                       | geen getal
            1000001                  | meer dan 1.000.000
            1.000.001                | meer dan 1.000.000
            99999999999999999999     | meer dan 1.000.000
            """)
    void wat_geen_heel_aantal_personen_is_wordt_geweigerd(String tekst, String reden) {
        assertThatThrownBy(() -> Personen.lees(tekst))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reden)
                .hasMessageContaining(tekst);
    }
}
