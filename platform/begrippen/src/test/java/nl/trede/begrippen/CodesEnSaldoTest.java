// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesEnSaldoTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # begin, taakstelling, gehuisvest, saldo, achterstand, voorsprong, gehaald   (personen)
            -147, 216, 318, -45, 45, 0, false
             -10,  26,  23, -13, 13, 0, false
             -38,  33,  41, -30, 30, 0, false
               0,  10,  10,   0,  0, 0, true
               5,  10,   8,   3,  0, 3, true
            """)
    void saldo_is_begin_min_taakstelling_plus_gehuisvest(
            int begin, int taakstelling, int gehuisvest, int einde, int achterstand, int voorsprong, boolean gehaald) {
        var saldo = new Saldo(begin).min(taakstelling).plus(gehuisvest);

        assertThat(saldo).isEqualTo(new Saldo(einde));
        assertThat(saldo.achterstand()).isEqualTo(achterstand);
        assertThat(saldo.voorsprong()).isEqualTo(voorsprong);
        assertThat(saldo.gehaald()).isEqualTo(gehaald);
    }

    @Test
    void een_getal_te_groot_voor_personen_loopt_niet_stil_rond() {
        assertThatThrownBy(() -> new Saldo(Integer.MAX_VALUE).plus(1)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM34", "gm0034", "GM00345", "0034", "Almere", "", "GM0034 "})
    void een_gemeentecode_heeft_een_vaste_vorm(String tekst) {
        assertThatThrownBy(() -> new Gemeentecode(tekst)).hasMessageContaining("is geen gemeentecode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PV2", "pv24", "PV245", "24", "Flevoland", ""})
    void een_provinciecode_heeft_een_vaste_vorm(String tekst) {
        assertThatThrownBy(() -> new Provinciecode(tekst)).hasMessageContaining("is geen provinciecode");
    }
}
