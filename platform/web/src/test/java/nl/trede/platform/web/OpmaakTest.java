// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmaakTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2024-07-01, 1 juli 2024,      01-07-2024
            2023-12-31, 31 december 2023, 31-12-2023
            2025-03-09, 9 maart 2025,     09-03-2025
            """)
    void datums_lezen_in_tekst_en_in_een_tabel(LocalDate dag, String voluit, String kort) {
        assertThat(Opmaak.voluit(dag)).isEqualTo(voluit);
        assertThat(Opmaak.kort(dag)).isEqualTo(kort);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            is geldig tot 2022-03-24 en bestaat dus niet in 2022-II | is geldig tot 24 maart 2022 en bestaat dus niet in 2022-II
            van 2024-01-01 tot 2024-07-01.                          | van 1 januari 2024 tot 1 juli 2024.
            kenmerk Z2024-01-01-7, nummer 2024-13-01                | kenmerk Z2024-01-01-7, nummer 2024-13-01
            zonder dag                                              | zonder dag
            """)
    void een_dag_in_een_zin_leest_als_een_dag(String zin, String leest) {
        assertThat(Opmaak.metDagenVoluit(zin)).isEqualTo(leest);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2024-07-01T07:30:00Z, 1 juli 2024 om 09.30 uur,    01-07-2024 09.30
            2024-12-31T23:30:00Z, 1 januari 2025 om 00.30 uur, 01-01-2025 00.30
            """)
    void momenten_lezen_in_nederlandse_tijd(Instant moment, String voluit, String kort) {
        assertThat(Opmaak.voluit(moment)).isEqualTo(voluit);
        assertThat(Opmaak.kort(moment)).isEqualTo(kort);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # saldo  | getal      | met teken  | personen            | in woorden
            -1234567 | −1.234.567 | −1.234.567 | −1.234.567 personen | achterstand van 1.234.567 personen
            -1234    | −1.234     | −1.234     | −1.234 personen     | achterstand van 1.234 personen
            -1       | −1         | −1         | −1 persoon          | achterstand van 1 persoon
            0        | 0          | 0          | 0 personen          | precies gehaald
            1        | 1          | +1         | 1 persoon           | voorsprong van 1 persoon
            1234     | 1.234      | +1.234     | 1.234 personen      | voorsprong van 1.234 personen
            """)
    void een_saldo_leest_met_teken_en_in_woorden(
            int saldo, String getal, String metTeken, String personen, String inWoorden) {
        assertThat(Opmaak.getal(saldo)).isEqualTo(getal);
        assertThat(Opmaak.metTeken(new Saldo(saldo))).isEqualTo(metTeken);
        assertThat(Opmaak.personen(saldo)).isEqualTo(personen);
        assertThat(Opmaak.inWoorden(new Saldo(saldo))).isEqualTo(inWoorden);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            318, 363, 87%
            362, 363, 99%
            363, 363, 100%
            400, 363, 110%
            0,   363, 0%
            5,   0,   –
            """)
    void een_deel_leest_als_percentage(int deel, int geheel, String procent) {
        assertThat(Opmaak.procentVan(deel, geheel)).isEqualTo(procent);
    }

    @ParameterizedTest
    @CsvSource({"2024-I,eerste helft van 2024", "2023-II,tweede helft van 2023"})
    void een_halfjaar_leest_in_woorden(String halfjaar, String woorden) {
        assertThat(Opmaak.inWoorden(Halfjaar.lees(halfjaar))).isEqualTo(woorden);
    }
}
