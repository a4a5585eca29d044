// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Flevoland judges Almere over 2023-II: bijstelling half-way, not on schedule with the plan, niet adequaat (rood), trede 3 stays. */
@ExtendWith(LopendSysteem.class)
class AlmereIT {

    private static final List<String> UIT_DE_BRIEF = List.of(
            "27.300",
            "17.600",
            "336",
            "216",
            "147",
            "363",
            "318",
            "45",
            "233",
            "278",
            "117",
            "50%",
            "15 september 2021",
            "2 juni 2023",
            "10 november 2023",
            "2 februari 2024",
            "1 april 2024",
            "1 juli 2024",
            "1 augustus 2024",
            "trede 3",
            "niet adequaat",
            "rood",
            "artikel 124",
            "Gedeputeerde Staten van Flevoland");

    private final Trede trede;

    AlmereIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void hetOordeelOverDeTweedeHelftVan2023() {
        cijfers();
        Dossier dossier = new Dossier(trede, "flevoland", "GM0034");
        totDeBeoordeling(dossier);

        JsonNode voorstel = dossier.beoordeling("2023-II", "2024-01-01");
        assertThat(voorstel.path("voorgesteldeTrede").asInt()).isEqualTo(3);
        assertThat(voorstel.at("/oordeel/woord").asText()).isEqualTo("niet adequaat");
        assertThat(voorstel.at("/oordeel/kleur").asText()).isEqualTo("rood");
        assertThat(voorstel.at("/uitleg/beleidsversie").asText()).isNotBlank();
        assertThat(voorstel.at("/uitleg/regels")).isNotEmpty();
        assertThat(voorstel.at("/uitleg/feiten")).isNotEmpty();

        String besluit = dossier.besluitOp(
                voorstel, 3, "2024-02-20", "De gemeente loopt niet op schema met haar plan van aanpak.", Map.of());

        JsonNode nu = dossier.nu();
        assertThat(nu.path("trede").asInt()).isEqualTo(3);
        assertThat(nu.path("sinds").asText()).isEqualTo("2021-09-15");
        assertThat(nu.at("/oordeel/kleur").asText()).isEqualTo("rood");
        Brief brief = dossier.brief(besluit);
        assertThat(brief.gegevens().path("status").asText()).isEqualTo("CONCEPT");
        assertThat(brief.gegevens().path("soort").asText()).isEqualTo("OORDEELBRIEF");
        brief.zegt(UIT_DE_BRIEF);
    }

    private void cijfers() {
        landelijk(27_300, "VASTSTELLING", "2023-04-01");
        landelijk(17_600, "BIJSTELLING", "2023-11-10");
        Cijfers almere = new Cijfers(trede, "GM0034", "brief Flevoland over 2023-II");
        almere.openingsstand("2023-II", -147);
        almere.taakstelling("2023-II", 336, "VASTSTELLING", "2023-04-01");
        almere.taakstelling("2023-II", 216, "BIJSTELLING", "2023-11-10");
        almere.taakstelling("2024-I", 233, "VASTSTELLING", "2023-10-01");
        almere.gehuisvest("2023-II", "2024-01-01", 318);
        JsonNode stand = almere.stand(
                "2023-II",
                Map.of(
                        "beginsaldo",
                        -147,
                        "taakstelling",
                        216,
                        "opgave",
                        363,
                        "gehuisvest",
                        318,
                        "resterend",
                        45,
                        "saldo",
                        -45));
        // current halfjaar first: 216 go to 2023-II, 102 to older arrears, so the 45 left are older
        assertThat(stand.path("achterstandNaarHerkomst")).hasSize(1);
        assertThat(stand.at("/achterstandNaarHerkomst/0/halfjaar").asText()).isEqualTo("2023-I");
        assertThat(stand.at("/achterstandNaarHerkomst/0/personen").asInt()).isEqualTo(45);
        almere.stand("2024-I", Map.of("beginsaldo", -45, "taakstelling", 233, "opgave", 278));
    }

    private void landelijk(int aantal, String soort, String datum) {
        trede.as("rijk")
                .put(
                        "/taakstelling/v1/landelijke-taakstellingen/2023-II",
                        Map.of(
                                "aantal",
                                aantal,
                                "soort",
                                soort,
                                "datum",
                                datum,
                                "bron",
                                "brief Flevoland over 2023-II"))
                .expect(200, 201);
    }

    private static void totDeBeoordeling(Dossier dossier) {
        dossier.trede("2021-I", 3, "2021-09-15", "Actief toezicht.");
        dossier.plan(Map.of(
                "status", "ONTVANGEN",
                "datum", "2023-06-02",
                "naHerhaaldUitstel", true,
                "halfjaren", List.of("2023-I", "2023-II"),
                "toelichting", "maatregelen om de achterstand en de taakstelling te halen"));
        dossier.plan(Map.of("status", "AANVAARD", "datum", "2023-06-20", "halfjaren", List.of("2023-I", "2023-II")));
        dossier.afspraak(Map.of("datum", "2023-10-01", "halfjaar", "2023-II", "waarvanAchterstand", 147));
        dossier.afspraak(Map.of(
                "datum", "2023-12-31", "halfjaar", "2023-II", "waarvanAchterstand", 147, "percentageLopend", 100));
        dossier.overleg(Map.of(
                "soort", "BESTUURLIJK",
                "datum", "2024-02-02",
                "onderwerp", "de voortgang van het plan van aanpak",
                "uitkomst", "een aantal maatregelen loopt vertraging op"));
        dossier.plan(Map.of("status", "BIJSTELLING_GEVRAAGD", "datum", "2024-02-02", "uiterlijk", "2024-04-01"));
        dossier.afspraak(
                Map.of("datum", "2024-04-01", "halfjaar", "2024-I", "waarvanAchterstand", 45, "percentageLopend", 50));
        dossier.overleg(Map.of(
                "soort", "BESTUURLIJK",
                "aanduiding", "tweede helft van april 2024",
                "onderwerp", "de voortgang van het plan van aanpak"));
    }
}
