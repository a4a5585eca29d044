// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BekendmakingTest {

    @ParameterizedTest(name = "{1} van {0} op {2}: te laat {3}")
    @CsvSource({
        "2018-I,  VASTSTELLING, 2017-10-05, true",
        "2022-II, VASTSTELLING, 2022-04-08, true",
        "2023-I,  VASTSTELLING, 2022-09-30, false",
        "2023-I,  VASTSTELLING, 2022-10-02, false",
        "2023-I,  VASTSTELLING, 2022-10-03, true",
        "2022-II, VASTSTELLING, 2022-04-01, false",
        "2023-II, BIJSTELLING,  2023-11-10, false",
        "2018-I,  PROGNOSE,     2017-11-01, false"
    })
    void een_vaststelling_is_te_laat_na_dertien_weken_voor_het_halfjaar(
            String halfjaar, Soort soort, LocalDate datum, boolean teLaat) {
        assertThat(Bekendmaking.teLaat(Halfjaar.lees(halfjaar), soort, datum)).isEqualTo(teLaat);
    }
}
