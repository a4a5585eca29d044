// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole course that the letter to Almere tells, entered years later of another gemeente of Flevoland: terms, checks and next steps are those of
 * the letter, whatever day it is now.
 */
@ExtendWith(LopendSysteem.class)
class DossierverloopIT {

    private final Trede trede;

    DossierverloopIT(Trede trede) {
        this.trede = trede;
    }

    @Test
    void vanUitstelTotToezichtinformatie() {
        String gemeente = "GM0303";
        Cijfers cijfers = new Cijfers(trede, gemeente, "zoals in de brief van Flevoland over 2023-II");
        cijfers.openingsstand("2023-II", -147);
        cijfers.taakstelling("2023-II", 336, "VASTSTELLING", "2023-04-01");
        cijfers.taakstelling("2023-II", 216, "BIJSTELLING", "2023-11-10");
        cijfers.taakstelling("2024-I", 233, "VASTSTELLING", "2023-10-01");
        cijfers.gehuisvest("2023-II", "2024-01-01", 318);
        cijfers.stand("2024-I", Map.of("beginsaldo", -45, "opgave", 278));
        Dossier dossier = new Dossier(trede, "flevoland", gemeente);
        dossier.trede("2021-I", 3, "2021-09-15", "Actief toezicht.");
        verlengDrieKeer(gemeente);
        dossier.plan(Map.of(
                "status",
                "ONTVANGEN",
                "datum",
                "2023-06-02",
                "naHerhaaldUitstel",
                true,
                "halfjaren",
                List.of("2023-I", "2023-II")));
        JsonNode termijn = dossier.nu().at("/termijnen/0");
        assertThat(termijn.path("verlengingen").asInt()).isEqualTo(3);
        assertThat(termijn.path("ultimatum").asBoolean()).isTrue();
        assertThat(termijn.path("teLaat").asBoolean()).isFalse();
        dossier.plan(Map.of("status", "AANVAARD", "datum", "2023-06-20", "halfjaren", List.of("2023-I", "2023-II")));
        dossier.plan(Map.of("status", "BIJSTELLING_GEVRAAGD", "datum", "2024-02-02", "uiterlijk", "2024-04-01"));
        dossier.afspraak(Map.of("datum", "2024-04-01", "waarvanAchterstand", 45, "percentageLopend", 50));
        dossier.overleg(Map.of(
                "soort",
                "BESTUURLIJK",
                "datum",
                "2024-02-02",
                "volgende",
                Map.of("aanduiding", "tweede helft april 2024")));
        assertThat(dossier.kalender("2024-03-01", "2024-07-31"))
                .containsExactlyInAnyOrder(
                        "2024-04-01 Laatste dag: bijgesteld plan van aanpak",
                        "2024-04-01 Laatste dag: afspraak over 2024-I",
                        "2024-04-16 Bestuurlijk overleg (tweede helft april 2024): vervolg");

        cijfers.gehuisvest("2024-I", "2024-04-02", 161);
        dossier.wordt(nu -> {
            JsonNode afspraak = nu.at("/afspraken/0");
            assertThat(afspraak.path("personen").asInt()).isEqualTo(162);
            assertThat(afspraak.path("waarvanLopend").asInt()).isEqualTo(117);
            assertThat(afspraak.path("status").asText()).isEqualTo("NIET_GEHAALD");
        });
        JsonNode voorstel = dossier.beoordeling("2024-I", "2024-04-02");
        assertThat(voorstel.path("plan").asText()).isEqualTo("niet op schema");
        assertThat(voorstel.at("/oordeel/woord").asText()).isEqualTo("niet adequaat");
        cijfers.gehuisvest("2024-I", "2024-07-01", 200);
        dossier.wordt(nu -> {
            JsonNode informatie = vanHalfjaar(nu.path("toezichtinformatie"), "2024-I");
            assertThat(informatie.path("uiterlijk").asText()).isEqualTo("2024-08-01");
        });
        Client flevoland = trede.as("flevoland");
        String pad = "/toezicht/v1/gemeenten/" + gemeente + "/toezichtinformatie";
        assertThat(flevoland
                        .post(pad, Map.of("halfjaar", "2024-I", "ontvangenOp", "2024-08-01"))
                        .fouten())
                .containsExactly("vastgesteldOp");
        flevoland
                .post(pad, Map.of("halfjaar", "2024-I", "ontvangenOp", "2024-08-01", "vastgesteldOp", "2024-07-30"))
                .expect(201);
        assertThat(vanHalfjaar(dossier.nu().path("toezichtinformatie"), "2024-I")
                        .path("status")
                        .asText())
                .isEqualTo("ONTVANGEN");
        // who met the taakstelling is not asked
        assertThat(vanHalfjaar(dossier.nu().path("toezichtinformatie"), "2024-II"))
                .isNull();
    }

    private void verlengDrieKeer(String gemeente) {
        Client flevoland = trede.as("flevoland");
        String pad = "/toezicht/v1/gemeenten/" + gemeente + "/termijnen";
        String id = flevoland
                .post(pad, Map.of("document", "PLAN_VAN_AANPAK", "start", "2023-02-01", "laatsteDag", "2023-03-01"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        for (String tot : List.of("2023-04-01", "2023-04-28", "2023-06-02")) {
            flevoland
                    .post(
                            pad + "/" + id + "/verlengingen",
                            Map.of(
                                    "datum",
                                    "2023-03-01",
                                    "tot",
                                    tot,
                                    "reden",
                                    "op verzoek van de gemeente",
                                    "ultimatum",
                                    tot.equals("2023-06-02")))
                    .expect(201);
        }
        flevoland
                .post(
                        pad + "/" + id + "/verlengingen",
                        Map.of("datum", "2023-06-01", "tot", "2023-07-01", "reden", "nogmaals"))
                .expect(409);
    }

    private static JsonNode vanHalfjaar(JsonNode lijst, String halfjaar) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .filter(een -> een.path("halfjaar").asText().equals(halfjaar))
                .findFirst()
                .orElse(null);
    }
}
