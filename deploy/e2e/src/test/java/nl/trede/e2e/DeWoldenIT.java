// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drenthe excuses De Wolden over 2024-I: the figures stay, the ladder stands still until 1 January 2025. */
@ExtendWith(LopendSysteem.class)
class DeWoldenIT {

    private static final List<String> UIT_DE_BRIEF = List.of(
            "Stand op 1 januari 2024: -10",
            "Taakstelling 1e helft 2024: 26 (+achterstand 10) = 36",
            "Realisatie 1e helft 2024: 23",
            "Stand op 1 juli 2024: -13",
            "Taakstelling 2e helft 2024: 24 (+13 achterstand) = 37",
            "niet gehaald, achterstand toegenomen",
            "25 april 2024",
            "humaniteit",
            "gezamenlijke opgave",
            "kamerbewoning",
            "flexwoningen",
            "1 januari 2025",
            "verscho",
            "Gedeputeerde Staten van Drenthe");

    private final Trede trede;

    DeWoldenIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void deVerschoningOverDeEersteHelftVan2024() {
        Cijfers cijfers = new Cijfers(trede, "GM1690", "brief Drenthe van 19 november 2024");
        cijfers.openingsstand("2024-I", -10);
        cijfers.taakstelling("2024-I", 26, "VASTSTELLING", "2023-10-01");
        cijfers.taakstelling("2024-II", 24, "VASTSTELLING", "2024-04-01");
        cijfers.gehuisvest("2024-I", "2024-07-01", 23);
        cijfers.stand("2024-I", Map.of("beginsaldo", -10, "opgave", 36, "gehuisvest", 23, "saldo", -13));
        cijfers.stand("2024-II", Map.of("beginsaldo", -13, "opgave", 37));
        Dossier dossier = new Dossier(trede, "drenthe", "GM1690");
        dossier.trede("2023-II", 1, "2024-02-01", "De taakstelling is niet gehaald.");
        assertThat(dossier.beoordeling("2024-I", "2024-07-01")
                        .path("voorgesteldeTrede")
                        .asInt())
                .as("without verschoning the gemeente would go up")
                .isEqualTo(2);

        String besluit = dossier.besluit(Map.of(
                        "soort", "VERSCHONING",
                        "halfjaar", "2024-I",
                        "grond", "EENMALIG_2024",
                        "meetpunt", "2025-01-01",
                        "datum", "2024-11-19",
                        "motivering", "Ruimte voor de actielijnen uit de bijeenkomst van 25 april 2024."))
                .expect(201)
                .json()
                .get("id")
                .asText();

        assertThat(dossier.beoordeling("2024-I", "2024-07-01")
                        .path("voorgesteldeTrede")
                        .asInt())
                .isEqualTo(1);
        JsonNode nu = dossier.nu();
        assertThat(nu.path("bevroren").asBoolean()).isTrue();
        assertThat(nu.path("trede").asInt()).isEqualTo(1);
        assertThat(nu.at("/verschoningen/0/meetpunt").asText()).isEqualTo("2025-01-01");
        cijfers.stand("2024-II", Map.of("opgave", 37));
        Brief brief = dossier.brief(besluit);
        assertThat(brief.gegevens().path("status").asText()).isEqualTo("CONCEPT");
        assertThat(brief.gegevens().path("soort").asText()).isEqualTo("RESULTAATBRIEF");
        brief.zegt(UIT_DE_BRIEF);
    }
}
