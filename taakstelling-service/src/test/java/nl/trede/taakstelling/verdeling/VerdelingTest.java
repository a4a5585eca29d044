// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdelingTest {

    @ParameterizedTest(name = "{0} × {1} / {2} = {3}")
    @CsvSource({
        "17000, 0, 17942942, 0",
        "0, 226500, 17942942, 0",
        "100, 50, 100, 50",
        "100, 1, 3, 34",
        "3, 1, 3, 1",
        "10000000, 2000000000, 2000000000, 10000000"
    })
    void een_deel_is_naar_boven_afgerond_en_precies(int landelijk, int inwoners, long nederland, int deel) {
        assertThat(Verdeling.deel(landelijk, inwoners, nederland)).isEqualTo(deel);
    }
}
