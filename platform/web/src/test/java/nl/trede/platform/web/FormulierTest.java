// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulierTest {

    @Test
    void wat_goed_is_ingevuld_wordt_gelezen_zonder_spaties() {
        var form = Formulier.met(Map.of("gemeente", " GM0034 ", "datum", "2024-07-01"));
        assertThat(form.verplicht("gemeente", Gemeentecode.class)).isEqualTo(new Gemeentecode("GM0034"));
        assertThat(form.facultatief("datum", LocalDate.class)).isEqualTo("2024-07-01");
        assertThat(form.facultatief("einde", LocalDate.class)).isNull();
        assertThat(form.heeftFouten()).isFalse();
    }

    @Test
    void elke_fout_staat_bij_haar_veld_en_wat_getypt_is_blijft() {
        var form = Formulier.met(Map.of("gemeente", "Almere", "bron", "x".repeat(6)));
        form.verplicht("gemeente", Gemeentecode.class);
        form.verplicht("datum", LocalDate.class);
        form.tekst("bron", 5);
        form.fout("delen[1].naar", "is te hoog");
        assertThat(form.fouten()).extracting(Fout::veld).containsExactly("gemeente", "datum", "bron", "delen[1].naar");
        assertThat(form.redenen("datum")).containsExactly("vul dit in");
        assertThat(form.redenen("bron")).containsExactly("is te lang; hoogstens 5 tekens");
        assertThat(form.redenen("delen")).containsExactly("is te hoog");
        assertThat(form.anker(new Fout("delen[1].naar", ""))).isEqualTo("delen");
        assertThat(form.waarde("gemeente")).isEqualTo("Almere");
    }

    @Test
    void wat_een_kern_tegenwerpt_noemt_dagen_zoals_mensen_dat_doen() {
        var form = Formulier.met(Map.of("datum", "gisteren"));
        form.verplicht("datum", LocalDate.class);
        form.noteer(List.of(new Bezwaar("tot", "de vrijstelling eindigt al op 2024-07-01")));
        assertThat(form.redenen("tot")).containsExactly("de vrijstelling eindigt al op 1 juli 2024");
        assertThat(form.redenen("datum").get(0)).contains("bijvoorbeeld 2024-07-01");
    }

    @Test
    void een_tekst_zonder_zichtbare_tekens_is_een_fout() {
        var form = Formulier.met(Map.of("bron", "a\0b", "uitleg", "twee\nregels", "kenmerk", ""));
        form.tekst("bron", 50);
        assertThat(form.redenen("bron")).containsExactly("bevat een teken dat niet zichtbaar is; haal het weg");
        assertThat(form.tekst("uitleg", 50)).isEqualTo("twee\nregels");
        assertThat(form.vrijeTekst("kenmerk", 50)).isNull();
    }

    @ParameterizedTest(name = "[{0}] is {1}")
    @CsvSource(
            nullValues = "geen",
            value = {
                "0, 0",
                "216, 216",
                "17.600, 17600",
                "1.234.567, 1234567",
                "-1, geen",
                "1.5, geen",
                "17.60, geen",
                "'', geen",
                "12a, geen",
                "99999999999, geen",
                "1.000.000.000, geen"
            })
    void een_aantal_mag_punten_tussen_duizendtallen_hebben(String tekst, Integer aantal) {
        var form = Formulier.met(Map.of("aantal", tekst));
        assertThat(form.aantal("aantal", 10_000_000)).isEqualTo(aantal);
        assertThat(form.heeftFouten()).isEqualTo(aantal == null);
    }
}
