// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.Api.post;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.Test;

/** What is refused, what is allowed and flagged, and how the dossier is read as a whole. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierinvoerTest extends Dossierproef {

    @Test
    void een_termijn_die_eindigt_voor_zij_begint_kan_niet() {
        speelveld.gemeente("GM3001", "Termijn", "PV23");
        post(
                        "GM3001/termijnen",
                        "{\"document\":\"PLAN_VAN_AANPAK\",\"start\":\"2024-11-28\",\"laatsteDag\":\"2024-11-27\"}")
                .statusCode(400)
                .body("fouten.veld", contains("laatsteDag", "reden"))
                .body("fouten[0].reden", equalTo("ligt voor het begin van de termijn (28-11-2024)"));
        post("GM3001/termijnen", "{\"document\":\"IETS\",\"start\":\"2024-11-28\",\"boete\":1}")
                .statusCode(400)
                .body("fouten.veld", contains("boete", "aantal"));
        post("GM3001/termijnen", "{\"document\":\"IETS\",\"start\":\"2024-11-28\"}")
                .statusCode(400)
                .body("fouten.veld", contains("aantal"));
        post("GM3001/termijnen", "{}").statusCode(400).body("fouten.veld", containsInAnyOrder("document", "start"));
        maak("GM3001/termijnen", "{\"document\":\"PLAN_VAN_AANPAK\",\"start\":\"2024-11-28\"}");
        lees("GM3001/termijnen").body("termijnen.einde", contains("2024-12-26"));
        post("GM3001/termijnen/00000000-0000-0000-0000-000000000001/verlengingen", "{}")
                .statusCode(404);
        post("GM9999/termijnen", "{\"document\":\"X\",\"start\":\"2024-11-28\",\"aantal\":1}")
                .statusCode(404);
    }

    @Test
    void werkdagen_en_maanden_kunnen_ook() {
        speelveld.gemeente("GM3002", "Werkdagen", "PV20");
        post(
                        "GM3002/termijnen",
                        "{\"document\":\"VERSLAG\",\"start\":\"2024-12-20\",\"aantal\":5,\"eenheid\":\"WERKDAGEN\"}")
                .statusCode(201)
                .body("einde", equalTo("2024-12-31"))
                .body("inWoorden", equalTo("5 werkdagen"));
        post(
                        "GM3002/termijnen",
                        "{\"document\":\"VERSLAG\",\"start\":\"2025-01-31\",\"aantal\":1,\"eenheid\":\"MAANDEN\"}")
                .statusCode(201)
                .body("einde", equalTo("2025-02-28"));
    }

    @Test
    void een_plan_voor_het_was_gevraagd_mag_en_krijgt_een_signalering() {
        speelveld.gemeente("GM3003", "Vroeg", "PV23");
        post("GM3003/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2024-11-01\"}")
                .statusCode(201)
                .body("signaleringen", contains("ontvangen voordat het plan was gevraagd"));
        maak("GM3003/plannen", "{\"status\":\"GEVRAAGD\",\"datum\":\"2024-11-28\"}");
        post("GM3003/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-01-10\"}")
                .statusCode(201)
                .body("signaleringen", hasSize(0));
        post(
                        "GM3003/plannen",
                        """
                        {"status":"ONTVANGEN","datum":"2025-01-10","uiterlijk":"2025-01-09","halfjaren":["2025-II"],"doorkijk":"2025-I",
                         "termijn":{"aantal":3},"brief":true,"maatregelen":[{"omschrijving":"","personen":-1}]}""")
                .statusCode(400)
                .body(
                        "fouten.veld",
                        containsInAnyOrder(
                                "maatregelen[0].omschrijving",
                                "maatregelen[0].personen",
                                "uiterlijk",
                                "doorkijk",
                                "termijn",
                                "uiterlijk",
                                "brief",
                                "termijn.reden"));
        post(
                        "GM3003/plannen",
                        """
                        {"status":"ONTVANGEN","datum":"2025-01-10","uiterlijk":"2025-01-09","halfjaren":["2025-II"],"doorkijk":"2025-I",
                         "termijn":{"aantal":3},"brief":true}""")
                .statusCode(400)
                .body(
                        "fouten.veld",
                        containsInAnyOrder("uiterlijk", "doorkijk", "termijn", "uiterlijk", "brief", "termijn.reden"));
    }

    @Test
    void een_bestand_telt_naar_zijn_inhoud() {
        speelveld.gemeente("GM3004", "Bestand", "PV23");
        var plan = maak("GM3004/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-01-10\"}");
        var pdf = "%PDF-1.7\nplan".getBytes(StandardCharsets.UTF_8);
        String id = bestand(plan, "plan é.pdf", pdf)
                .statusCode(201)
                .body("soort", equalTo("PDF"))
                .body("omvang", equalTo(pdf.length))
                .body("gescand", equalTo("niet gescand: er is geen virusscanner ingesteld"))
                .extract()
                .path("id");
        bestand(plan, "plan é.pdf", pdf).statusCode(200).body("id", equalTo(id));
        bestand(plan, "plan.pdf", "MZ een programma".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("fouten.veld", contains("bestand"))
                .body("fouten[0].reden", startsWith("is naar zijn inhoud geen pdf, docx of odt"));
        bestand(plan, "plan.pdf", new byte[10_000_001])
                .statusCode(400)
                .body("fouten[0].reden", startsWith("is te groot"));
        bestand(plan, "plan.pdf", new byte[11_000_000]).statusCode(413);
        assertThat(given().get("/v1/gemeenten/GM3004/plannen/" + plan + "/bestanden/" + id)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", containsString("plan%20%C3%A9.pdf"))
                        .extract()
                        .asByteArray())
                .isEqualTo(pdf);
        lees("GM3004/plannen").body("plannen[0].bestanden.naam", contains("plan é.pdf"));
    }

    @Test
    void een_indeplaatsstelling_volgt_de_wet() {
        klok.zet(LocalDate.parse("2025-04-10"));
        speelveld.gemeente("GM3005", "Westerspeel", "PV20");
        speelveld.feiten(
                opening("GM3005", "2023-II", -42),
                taakstelling("GM3005", "2023-II", 38),
                gehuisvest("GM3005", "2023-II", 0),
                taakstelling("GM3005", "2024-I", 10),
                gehuisvest("GM3005", "2024-I", 10));
        post("GM3005/indeplaatsstellingen", "{\"datum\":\"2024-11-20\",\"onderdelen\":[],\"motivering\":\"nodig\"}")
                .statusCode(400);
        post(
                        "GM3005/indeplaatsstellingen",
                        """
                        {"datum":"2024-11-20","motivering":"nodig",
                         "onderdelen":[{"omschrijving":"huisvesten","uiterlijk":"2024-11-20"}]}""")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("omvang", "personen", "onderdelen[0].uiterlijk"));
        String eerste = maak("GM3005/indeplaatsstellingen", voornemen("2023-I", 42));
        String tweede = maak("GM3005/indeplaatsstellingen", voornemen("2023-II", 38));
        lees("GM3005/indeplaatsstellingen")
                .body("indeplaatsstellingen.spoor", contains(1, 2))
                .body("indeplaatsstellingen.cohort", contains("2023-I", "2023-II"))
                .body("indeplaatsstellingen[0].ontbreekt", contains("openbare bekendmaking", "afschrift aan de raad"));
        var besluit = "{\"datum\":\"2025-01-07\",\"motivering\":\"niet ingelopen\"}";
        post("GM3005/indeplaatsstellingen/" + eerste + "/besluit", besluit)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Bij het voornemen ontbreekt: openbare bekendmaking en afschrift aan de raad."));
        post(
                        "GM3005/indeplaatsstellingen/" + eerste + "/waarborgen",
                        "{\"bekendgemaaktOp\":\"2024-11-22\",\"vindplaats\":\"provinciaal blad\"}")
                .statusCode(201);
        post("GM3005/indeplaatsstellingen/" + eerste + "/besluit", besluit)
                .statusCode(409)
                .body("detail", equalTo("Bij het voornemen ontbreekt: afschrift aan de raad."));
        post("GM3005/indeplaatsstellingen/" + eerste + "/waarborgen", "{\"afschriftRaadOp\":\"2024-11-22\"}")
                .statusCode(201);
        post("GM3005/indeplaatsstellingen/" + eerste + "/besluit", besluit)
                .statusCode(201)
                .body("fase", equalTo("BESLUIT"));
        post("GM3005/indeplaatsstellingen/" + eerste + "/uitvoering", "{\"datum\":\"2025-04-02\"}")
                .statusCode(409)
                .body("detail", startsWith("Bij het besluit ontbreekt"));
        post("GM3005/indeplaatsstellingen/" + eerste + "/einde", "{\"wijze\":\"VERVALLEN\",\"datum\":\"2025-04-03\"}")
                .statusCode(409);
        momentopname(eerste);
        post("GM3005/indeplaatsstellingen/" + tweede + "/einde", "{\"wijze\":\"INGETROKKEN\",\"datum\":\"2025-05-03\"}")
                .statusCode(400)
                .body("fouten.veld", contains("datum", "motivering"));
        post(
                        "GM3005/indeplaatsstellingen/" + tweede + "/einde",
                        "{\"wijze\":\"INGETROKKEN\",\"datum\":\"2025-04-03\",\"motivering\":\"de gemeente maakt het aannemelijk\"}")
                .statusCode(201)
                .body("fase", equalTo("BEEINDIGD"));
        post(
                        "GM3005/ministerverzoeken",
                        "{\"datum\":\"2025-02-01\",\"uiterlijk\":\"2025-03-01\",\"toelichting\":\"zwaarwegend algemeen belang\"}")
                .statusCode(201);
        lees("GM3005/tijdlijn?soort=INDEPLAATSSTELLING")
                .body("gebeurtenissen", hasSize(7))
                .body("gebeurtenissen.titel", hasItem("Verzoek van de minister (artikel 124a)"));
    }

    private static void momentopname(String spoor) {
        var stukken = given().get("/v1/gemeenten/GM3005/indeplaatsstellingen/" + spoor + "/momentopnamen/BESLUIT")
                .then()
                .statusCode(200)
                .header("Digest", startsWith("sha-256="))
                .body("standen.halfjaar", hasItem("2024-I"))
                .body("feiten.realisaties", hasSize(2))
                .body("spoor.onderdelen[0].uiterlijk", equalTo("2025-04-01"))
                .body("boekingsvolgorde", equalTo("TOTAAL"))
                .body("andereSporen.nummer", contains(2))
                .body("toezichtinformatie", hasSize(0))
                .body("ministerverzoeken", hasSize(0))
                .body("betwistingen", hasSize(0))
                .body("gemeente.naam", equalTo("Westerspeel"));
        assertThat(stukken.extract().asString()).doesNotContain("\"motivering\":null");
    }

    @Test
    void het_beleid_bepaalt_de_omvang() {
        speelveld.gemeente("GM3006", "Totaal", "PV24");
        post("GM3006/indeplaatsstellingen", voornemen("2023-I", 42).replace("2024-11-20", "2024-12-20"))
                .statusCode(400)
                .body("fouten.veld", hasItem("omvang"))
                .body("fouten.find { it.veld == 'omvang' }.reden", equalTo("is volgens het beleid totaal"));
    }

    @Test
    void de_tijdlijn_is_te_filteren_en_mee_te_nemen() {
        speelveld.gemeente("GM3007", "Tijdlijn", "PV23");
        speelveld.feiten(
                opening("GM3007", "2024-I", -5),
                taakstelling("GM3007", "2024-I", 10),
                gehuisvest("GM3007", "2024-I", 8));
        maak(
                "GM3007/overleggen",
                "{\"soort\":\"AMBTELIJK\",\"datum\":\"2024-05-01\",\"onderwerp\":\"=1+1\",\"uitkomst\":\"=2+2\"}");
        lees("GM3007/tijdlijn?paginaGrootte=1&pagina=2&volgorde=NIEUWSTE_EERST")
                .body("totaal", equalTo(3))
                .body("gebeurtenissen.soort", contains("OVERLEG"));
        lees("GM3007/tijdlijn?van=2024-05-01&tot=2024-06-01").body("gebeurtenissen.soort", contains("OVERLEG"));
        lees("GM3007/tijdlijn?zoek=gehuisvest").body("gebeurtenissen.soort", contains("CIJFER"));
        given().get("/v1/gemeenten/GM3007/tijdlijn?soort=ROMAN&van=2025-01-01&tot=2024-01-01")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("soort", "tot"));
        given().get("/v1/gemeenten/GM3007/tijdlijn/csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("2024-05-01;OVERLEG;Ambtelijk overleg: =1+1;'=2+2"));
        var pdf = given().get("/v1/gemeenten/GM3007/tijdlijn/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void de_kalender_is_in_een_agenda_te_volgen() {
        klok.zet(LocalDate.parse("2024-12-01"));
        speelveld.gemeente("GM3008", "Agenda; met, tekens", "PV25");
        maak("GM3008/termijnen", "{\"document\":\"PLAN_VAN_AANPAK\",\"aantal\":10,\"start\":\"2024-11-28\"}");
        var ics = given().get("/v1/provincies/PV25/kalender/ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();
        var kalender = Biweekly.parse(ics).first();
        assertThat(kalender.getEvents())
                .anySatisfy(event -> {
                    assertThat(event.getSummary().getValue())
                            .isEqualTo("Agenda; met, tekens: Laatste dag: plan van aanpak");
                    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
                })
                .anySatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Peilmoment over 2024-II"));
        assertThat(kalender.getEvents())
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        assertThat(ics).contains("DTSTART;VALUE=DATE:20250206", "DTEND;VALUE=DATE:20250207");
        assertThat(ics.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        given().get("/v1/provincies/PV25/kalender?van=2025-01-01&tot=2024-01-01")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("tot"));
        given().get("/v1/provincies/PV99/kalender").then().statusCode(404);
    }

    @Test
    void het_verslag_van_een_provincie_past_in_het_contract() {
        speelveld.gemeente("GM3009", "Speelnoord", "PV26");
        speelveld.gemeente("GM3010", "Speelzuid", "PV26");
        speelveld.feiten(
                opening("GM3009", "2024-II", -20),
                taakstelling("GM3009", "2024-II", 10),
                gehuisvest("GM3009", "2024-II", 4),
                opening("GM3010", "2024-II", 2),
                taakstelling("GM3010", "2024-II", 5),
                gehuisvest("GM3010", "2024-II", 3));
        var vraag = "{\"halfjaar\":\"2024-II\",\"datum\":\"2025-02-15\"}";

        String id = verslag(vraag)
                .statusCode(201)
                .body("somSaldi", equalTo(-26))
                .body("somAchterstanden", equalTo(26))
                .extract()
                .path("id");
        verslag(vraag).statusCode(200).body("id", equalTo(id));
        verslag("{\"halfjaar\":\"2024-II\",\"datum\":\"2024-12-01\"}").statusCode(400);
        verslag("{\"halfjaar\":\"2035-II\",\"datum\":\"2036-02-01\"}").statusCode(409);

        var event = TestEvents.await(
                "toezicht.v1",
                bericht -> bericht.data().path("verslag").asText().equals(id));
        assertThat(event.type()).isEqualTo("nl.trede.toezicht.provincieverslag-opgemaakt.v1");
        Contracts.assertFits("toezicht/provincieverslag-opgemaakt.v1", event.data());
        assertThat(event.data().get("gemeenten")).hasSize(2);
        assertThat(event.data().at("/aantalPrecies").asInt()).isEqualTo(1);
        assertThat(((ObjectNode) event.data()).get("somTaakstelling").asInt()).isEqualTo(15);
    }

    private static ValidatableResponse verslag(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/provincies/PV26/verslagen")
                .then();
    }

    private static ValidatableResponse bestand(String plan, String naam, byte[] inhoud) {
        return given().contentType("application/octet-stream")
                .queryParam("naam", naam)
                .body(inhoud)
                .post("/v1/gemeenten/GM3004/plannen/" + plan + "/bestanden")
                .then();
    }

    private static String voornemen(String cohort, int personen) {
        return """
                {"datum":"2024-11-20","omvang":"COHORT","cohort":"%s","personen":%d,"motivering":"na herhaalde afspraken niet ingelopen",
                 "onderdelen":[{"omschrijving":"de achterstand huisvesten","personen":%d,"uiterlijk":"2025-04-01"}]}"""
                .formatted(cohort, personen, personen);
    }
}
