// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.trede.toezicht.werkvoorraad.Urgentie;
import nl.trede.toezicht.werkvoorraad.persistence.Taak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaakplekTest {

    @ParameterizedTest(name = "{0} op {1}: {2}")
    @CsvSource({
        "BEOORDELING, 2025-01-06, /toezicht/gemeenten/GM1774/beoordelingen?halfjaar=2024-II",
        "BEOORDELING, 2025-07-01, /toezicht/gemeenten/GM1774/beoordelingen?halfjaar=2025-I",
        "PLAN, 2025-01-06, /toezicht/gemeenten/GM1774/dossier",
        "EINDE, 2025-01-06, /toezicht/gemeenten/GM1774/besluiten/nieuw",
        "BRIEF, 2025-01-06, /notificatie/brieven?gemeente=GM1774"
    })
    void een_taak_leidt_naar_waar_zij_kan_worden_gedaan(String soort, LocalDate dag, String adres) {
        var taak = new Taak("GM1774", "Dinkelland", soort, "TOEZICHTHOUDER", null, Urgentie.ZODRA_HET_KAN, "iets");

        assertThat(Taakplek.plek(taak, dag).adres()).isEqualTo(adres);
    }
}
