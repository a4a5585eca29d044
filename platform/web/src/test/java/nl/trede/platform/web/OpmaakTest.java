// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmaakTest {

    @Test
    void datums_lezen_in_tekst_en_in_een_tabel() {
        assertThat(Opmaak.voluit(LocalDate.of(2024, 7, 1))).isEqualTo("1 juli 2024");
        assertThat(Opmaak.kort(LocalDate.of(2024, 7, 1))).isEqualTo("01-07-2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # saldo | getal  | met teken | in woorden
            -1234   | −1.234 | −1.234    | achterstand van 1.234 personen
            -1      | −1     | −1        | achterstand van 1 persoon
            0       | 0      | 0         | precies gehaald
            3       | 3      | +3        | voorsprong van 3 personen
            """)
    void een_saldo_leest_met_teken_en_in_woorden(int saldo, String getal, String metTeken, String inWoorden) {
        assertThat(Opmaak.getal(saldo)).isEqualTo(getal);
        assertThat(Opmaak.metTeken(new Saldo(saldo))).isEqualTo(metTeken);
        assertThat(Opmaak.inWoorden(new Saldo(saldo))).isEqualTo(inWoorden);
    }
}
