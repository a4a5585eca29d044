// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotatieTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2024-07-01, 1 juli 2024,      01-07-2024
            2023-12-31, 31 december 2023, 31-12-2023
            2025-03-09, 9 maart 2025,     09-03-2025
            """)
    void datumInTekstEnInTabel(LocalDate dag, String tekst, String tabel) {
        assertThat(Notatie.inTekst(dag)).isEqualTo(tekst);
        assertThat(Notatie.inTabel(dag)).isEqualTo(tabel);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2024-07-01T07:30:00Z, 1 juli 2024 om 09.30 uur,    01-07-2024 09.30
            2024-12-31T23:30:00Z, 1 januari 2025 om 00.30 uur, 01-01-2025 00.30
            """)
    void momentInNederlandseTijd(Instant moment, String tekst, String tabel) {
        assertThat(Notatie.inTekst(moment)).isEqualTo(tekst);
        assertThat(Notatie.inTabel(moment)).isEqualTo(tabel);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            0,        0,          0,          0 personen
            1,        1,          +1,         1 persoon
            -1,       −1,         −1,         −1 persoon
            999,      999,        +999,       999 personen
            1234,     1.234,      +1.234,     1.234 personen
            -1234567, −1.234.567, −1.234.567, −1.234.567 personen
            """)
    void getallenMetPuntenEnEenEchtMinteken(Integer waarde, String getal, String metTeken, String personen) {
        assertThat(Notatie.getal(waarde)).isEqualTo(getal);
        assertThat(Notatie.metTeken(waarde)).isEqualTo(metTeken);
        assertThat(Notatie.metTeken(new Saldo(waarde))).isEqualTo(metTeken);
        assertThat(Notatie.personen(waarde)).isEqualTo(personen);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            -45,   achterstand van 45 personen,    achterstand
            -1,    achterstand van 1 persoon,      achterstand
            -1234, achterstand van 1.234 personen, achterstand
            0,     geen achterstand,               voorsprong
            1,     voorsprong van 1 persoon,       voorsprong
            12,    voorsprong van 12 personen,     voorsprong
            """)
    void saldoInWoorden(int personen, String woorden, String stijl) {
        assertThat(Notatie.inWoorden(new Saldo(personen))).isEqualTo(woorden);
        assertThat(Notatie.stijl(new Saldo(personen))).isEqualTo(stijl);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            318, 363, 87%
            363, 363, 100%
            362, 363, 99%
            400, 363, 110%
            0,   363, 0%
            5,   0,   –
            """)
    void deelVanEenGeheel(Integer deel, int geheel, String procent) {
        assertThat(Notatie.procentVan(deel, geheel)).isEqualTo(procent);
    }

    @ParameterizedTest
    @CsvSource({"2024-I,eerste helft van 2024", "2023-II,tweede helft van 2023"})
    void halfjaarInWoorden(String halfjaar, String woorden) {
        assertThat(Notatie.inWoorden(Halfjaar.lees(halfjaar))).isEqualTo(woorden);
    }

    @Test
    void watErNietIsWordtEenStreepje() {
        assertThat(Notatie.inTekst((LocalDate) null)).isEqualTo("–");
        assertThat(Notatie.inTabel((LocalDate) null)).isEqualTo("–");
        assertThat(Notatie.getal((Integer) null)).isEqualTo("–");
        assertThat(Notatie.metTeken((Saldo) null)).isEqualTo("–");
    }
}
