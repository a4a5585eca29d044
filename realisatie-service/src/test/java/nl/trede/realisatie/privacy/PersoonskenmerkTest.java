// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonskenmerkTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Achternaam, NAAM",
        "naam, NAAM",
        "Voor-letters, NAAM",
        "NAAM VERGUNNINGHOUDER, NAAM",
        "voornaam partner, NAAM",
        "BSN, BSN",
        "Burgerservicenummer, BSN",
        "bsn-nummer, BSN",
        "V-nummer, V_NUMMER",
        "v_nr, V_NUMMER",
        "Vreemdelingennummer, V_NUMMER",
        "Geboortedatum, GEBOORTEDATUM",
        "geb. datum, GEBOORTEDATUM",
        "geboorteplaats, GEBOORTEDATUM",
        "date of birth, GEBOORTEDATUM",
        "postcode, CONTACT",
        "E-mail, CONTACT"
    })
    void namen_van_kolommen_die_op_personen_lijken(String kolom, Persoonskenmerk kenmerk) {
        assertThat(Persoonskenmerk.vanNaam(kolom)).contains(kenmerk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeente",
                "Gemeentenaam",
                "naam gemeente",
                "Gemeente naam",
                "halfjaar",
                "peildatum",
                "gehuisvest",
                "status",
                "soort",
                "aantal",
                "personen",
                "aantal personen",
                "nareizigers",
                "HAR",
                "datum",
                "provincienaam",
                "leveringsnummer",
                "aantal statushouders"
            })
    void namen_van_kolommen_die_gewoon_mogen(String kolom) {
        assertThat(Persoonskenmerk.vanNaam(kolom)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "123456782, BSN", "123.456.782, BSN", "123 456 782, BSN", "111222333, BSN",
        "V1234567890, V_NUMMER", "v-1234567890, V_NUMMER", "V 123.456.7890, V_NUMMER", "2801234567, V_NUMMER",
        "iemand@voorbeeld.nl, CONTACT"
    })
    void waarden_die_op_personen_lijken(String waarde, Persoonskenmerk kenmerk) {
        assertThat(Persoonskenmerk.vanWaarde(waarde)).contains(kenmerk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GM0034",
                "2024-II",
                "2024-11-01",
                "01-11-2024",
                "20241101",
                "1.000.000",
                "41",
                "123456789",
                "000000000",
                "REGULIER",
                "Bergen (NH.)",
                "12345678",
                "V-2024-000123",
                "5b0f8a52-7a0c-4b5e-9f0b-3c1d2e4f5a6b"
            })
    void waarden_die_gewoon_mogen(String waarde) {
        assertThat(Persoonskenmerk.vanWaarde(waarde)).isEmpty();
        assertThat(Persoonskenmerk.vanId(waarde)).isEmpty();
    }

    @Test
    void een_datum_van_lang_geleden_in_een_onbekende_kolom_is_een_geboortedatum() {
        assertThat(Persoonskenmerk.vanOnbekendeWaarde("1985-03-02")).contains(Persoonskenmerk.GEBOORTEDATUM);
        assertThat(Persoonskenmerk.vanOnbekendeWaarde("2-3-1985")).contains(Persoonskenmerk.GEBOORTEDATUM);
        assertThat(Persoonskenmerk.vanOnbekendeWaarde("2024-11-01")).isEmpty();
        assertThat(Persoonskenmerk.vanWaarde("1985-03-02")).isEqualTo(Optional.empty());
    }

    @Test
    void ids_van_kale_cijfers_worden_samen_beoordeeld() {
        var gewoon = new Persoonscontrole();
        for (int i = 0; i < 1000; i++) {
            gewoon.id(i, "id", Integer.toString(100_000_000 + i));
        }
        assertThat(gewoon.gevonden()).isEmpty();
        var personen = new Persoonscontrole();
        personen.id(3, "id", "123456782");
        personen.id(4, "id", "111222333");
        assertThat(personen.gevonden()).hasSize(1);
        assertThat(personen.gevonden().get(0).plaats()).isEqualTo("regel 3, id");
        assertThat(personen.gevonden().get(0).reden())
                .doesNotContain("123456782")
                .contains("burgerservicenummer");
    }
}
