// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Api;
import nl.trede.toezicht.Dossierproef;
import nl.trede.toezicht.herinnering.persistence.Wekker;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the dossier tells the world is what its contracts promise. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierberichtContractTest extends Dossierproef {

    private static final String TERMIJN = """
            "reden":"de complexiteit van de opgave"%s""";

    @Inject
    Wekker wekker;

    @Test
    void plan_gevraagd_is_het_voorbeeld() {
        dinkelland("GM2801", true);

        var id = maak(
                "GM2801/plannen",
                """
                {"status":"GEVRAAGD","datum":"2024-11-28","halfjaren":["2025-I"],"doorkijk":"2025-II","brief":true,
                 "termijn":{"aantal":10,"reden":"de complexiteit van de opgave"}}""");

        isVoorbeeld("plan-gevraagd", id, "GM2801");
    }

    @Test
    void plan_beoordeeld_is_het_voorbeeld() {
        dinkelland("GM2802", false);
        maak("GM2802/termijnen", termijn());
        maak(
                "GM2802/plannen",
                """
                {"status":"ONTVANGEN","datum":"2025-02-05","halfjaren":["2025-I"],"doorkijk":"2025-II",
                 "maatregelen":[{"omschrijving":"twaalf flexwoningen","personen":30,"gereedOp":"2025-05-01"}]}""");

        var id = maak(
                "GM2802/plannen",
                """
                {"status":"AANVAARD","datum":"2025-02-20","halfjaren":["2025-I"],"brief":true,"toelichting":"voldoende maatregelen",
                 "afstemming":[{"eis":"afgestemd met het COA","voldaan":true},
                               {"eis":"afgestemd met de woningcorporaties in de gemeente"}]}""");

        isVoorbeeld("plan-beoordeeld", id, "GM2802");
    }

    @Test
    void overleg_gepland_is_het_voorbeeld() {
        dinkelland("GM2803", true);
        maak("GM2803/termijnen", termijn());
        klok.zet(LocalDate.parse("2024-12-10"));

        var id = maak(
                "GM2803/overleggen",
                """
                {"soort":"BESTUURLIJK","aanduiding":"begin maart 2025","onderwerp":"voortgang",
                 "deelnemers":["gedeputeerde","wethouder"],"uitnodiging":true}""");

        isVoorbeeld("overleg-gepland", id, "GM2803");
    }

    @Test
    void termijn_herinnerd_is_het_voorbeeld() {
        dinkelland("GM2804", false);
        var plan = maak(
                "GM2804/besluiten",
                """
                {"soort":"TREDE","halfjaar":"2024-II","trede":3,"datum":"2024-11-28","oordeel":"ROOD","motivering":"nogmaals",
                 "termijn":{"document":"PLAN_VAN_AANPAK","weken":10,"reden":"de complexiteit van de opgave",
                            "halfjaren":["2025-I"],"doorkijk":"2025-II"}}""");
        verzend("GM2804", plan);
        klok.zet(LocalDate.parse("2025-01-30"));

        wekker.kijk();

        var event = TestEvents.await(
                "toezicht.v1",
                bericht -> bericht.type().endsWith("termijn-herinnerd.v1")
                        && bericht.key().equals("GM2804"));
        isVoorbeeld("termijn-herinnerd", event.data().get("aanleiding").asText(), "GM2804");
    }

    @Test
    void voornemen_en_besluit_zijn_de_voorbeelden() {
        speelveld.gemeente("GM2805", "Voorbeeldgemeente", "PV20");
        maak("GM2805/besluiten", trede(4, "2024-11-20"));
        var spoor = Api.post(
                        "GM2805/indeplaatsstellingen",
                        """
                        {"datum":"2024-11-20","omvang":"COHORT","cohort":"2023-I","personen":42,
                         "motivering":"De achterstand uit 2023-I is na herhaalde afspraken niet ingelopen.",
                         "onderdelen":[{"omschrijving":"de achterstand uit de eerste helft van 2023 huisvesten","personen":42,
                                        "uiterlijk":"2025-04-01"}]}""")
                .statusCode(201)
                .extract();
        isVoorbeeld("voornemen-indeplaatsstelling", spoor.path("voornemen.id"), "GM2805");
        String id = spoor.path("id");
        maak(
                "GM2805/indeplaatsstellingen/" + id + "/waarborgen",
                "{\"bekendgemaaktOp\":\"2024-11-22\",\"vindplaats\":\"provinciaal blad\",\"afschriftRaadOp\":\"2024-11-22\"}");
        maak("GM2805/besluiten", trede(5, "2025-01-07"));
        String besluit = Api.post(
                        "GM2805/indeplaatsstellingen/" + id + "/besluit",
                        """
                        {"datum":"2025-01-07","motivering":"De achterstand uit 2023-I is na herhaalde afspraken niet ingelopen."}""")
                .statusCode(201)
                .extract()
                .path("besluit.id");
        isVoorbeeld("indeplaatsstelling-besloten", besluit, "GM2805");
    }

    @Test
    void een_vervallen_indeplaatsstelling_past_in_het_contract() {
        speelveld.gemeente("GM2806", "Voorbeeldgemeente", "PV20");
        speelveld.feiten(
                opening("GM2806", "2023-II", -42),
                taakstelling("GM2806", "2024-II", 10),
                gehuisvest("GM2806", "2024-II", 10),
                taakstelling("GM2806", "2025-I", 5),
                gehuisvest("GM2806", "2025-I", 47, "2025-04-01"));
        String id = maak(
                "GM2806/indeplaatsstellingen",
                """
                {"datum":"2024-11-20","omvang":"COHORT","cohort":"2023-I","personen":42,"motivering":"nodig",
                 "onderdelen":[{"omschrijving":"huisvesten","personen":42,"uiterlijk":"2025-04-01"}]}""");

        given().get("/v1/provincies/PV20/werkvoorraad?gemeente=GM2806&dag=2025-04-02")
                .then()
                .body(
                        "taken.wat",
                        hasItem("Laat spoor 1 vervallen: volgens de cijfers van 01-04-2025 is op tijd gehaald"));
        String einde = Api.post(
                        "GM2806/indeplaatsstellingen/" + id + "/einde",
                        "{\"wijze\":\"VERVALLEN\",\"datum\":\"2025-04-03\"}")
                .statusCode(201)
                .extract()
                .path("einde.id");

        var data = bericht("indeplaatsstelling-beeindigd", einde);
        assertThat(data.at("/cijfer/peildatum").asText()).isEqualTo("2025-04-01");
        assertThat(data.at("/cijfer/resterend").asInt()).isZero();
        assertThat(data.at("/fase").asText()).isEqualTo("VOORNEMEN");
        assertThat(data.at("/stand/saldo").asInt()).isZero();
    }

    @Test
    void termijn_verlengd_is_het_voorbeeld() {
        dinkelland("GM2807", true);
        String termijn = maak("GM2807/termijnen", termijn());
        klok.zet(LocalDate.parse("2024-12-10"));

        maak(
                "GM2807/termijnen/" + termijn + "/verlengingen",
                "{\"datum\":\"2024-12-10\",\"aantal\":2,\"reden\":\"de gemeente wacht op het COA\"}");

        isVoorbeeld("termijn-verlengd", aanleiding("termijn-verlengd", "GM2807"), "GM2807");
    }

    @Test
    void afspraak_gemaakt_is_het_voorbeeld() {
        dinkelland("GM2808", true);
        klok.zet(LocalDate.parse("2024-12-10"));

        var id = maak(
                "GM2808/afspraken", "{\"datum\":\"2024-12-31\",\"waarvanAchterstand\":23,\"percentageLopend\":50}");

        isVoorbeeld("afspraak-gemaakt", id, "GM2808");
    }

    @Test
    void minister_verzocht_is_het_voorbeeld() {
        dinkelland("GM2809", true);
        klok.zet(LocalDate.parse("2024-12-10"));

        var id = maak(
                "GM2809/ministerverzoeken",
                "{\"datum\":\"2024-12-10\",\"uiterlijk\":\"2025-01-31\",\"toelichting\":\"een zwaarwegend algemeen belang\"}");

        isVoorbeeld("minister-verzocht", id, "GM2809");
    }

    @Test
    void toezichtinformatie_gevraagd_is_het_voorbeeld() {
        klok.zet(LocalDate.parse("2024-07-10"));
        speelveld.gemeente("GM2810", "Almere", "PV24");
        speelveld.feiten(
                opening("GM2810", "2024-I", -45),
                taakstelling("GM2810", "2024-I", 233),
                gehuisvest("GM2810", "2024-I", 200),
                taakstelling("GM2810", "2024-II", 210));

        isVoorbeeld("toezichtinformatie-gevraagd", aanleiding("toezichtinformatie-gevraagd", "GM2810"), "GM2810");
    }

    private static String aanleiding(String naam, String gemeente) {
        return TestEvents.await(
                        "toezicht.v1",
                        bericht -> bericht.type().endsWith("." + naam + ".v1")
                                && bericht.key().equals(gemeente))
                .data()
                .get("aanleiding")
                .asText();
    }

    private void dinkelland(String gemeente, boolean metCijfers) {
        speelveld.gemeente(gemeente, "Dinkelland", "PV23");
        if (metCijfers) {
            speelveld.feiten(
                    opening(gemeente, "2024-II", -23), taakstelling(gemeente, "2024-II", 26), tussenstand(gemeente));
        }
        maak(
                gemeente + "/overleggen",
                """
                {"soort":"BESTUURLIJK","datum":"2024-10-25","onderwerp":"plaatsing op trede 3",
                 "uitkomst":"de gemeente gaat naar trede 3","verwachtNietHalen":true}""");
        maak(
                gemeente + "/besluiten",
                """
                {"soort":"TREDE","halfjaar":"2024-II","trede":3,"datum":"2024-11-28","oordeel":"ROOD","motivering":"uit de brief"}""");
    }

    private static Feiten tussenstand(String gemeente) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Realisatie(
                        Halfjaar.lees("2024-II"),
                        LocalDate.parse("2024-11-01"),
                        1,
                        3,
                        Standstatus.VOORLOPIG,
                        List.of(),
                        "COA",
                        Instant.parse("2024-11-02T00:00:00Z")));
    }

    private static String termijn() {
        return """
                {"document":"PLAN_VAN_AANPAK","aantal":10,"start":"2024-11-28","halfjaren":["2025-I"],"doorkijk":"2025-II",%s}"""
                .formatted(TERMIJN.formatted(""));
    }

    private static String trede(int trede, String datum) {
        return "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-II\",\"trede\":%d,\"datum\":\"%s\",\"motivering\":\"nodig\"}"
                .formatted(trede, datum);
    }

    private void verzend(String gemeente, String besluit) {
        ObjectNode brief = Contracts.sample("notificatie/brief-verzonden.v1").deepCopy();
        brief.put("brief", UUID.randomUUID().toString())
                .put("gemeente", gemeente)
                .put("besluit", besluit);
        TestEvents.send("notificatie.v1", "nl.trede.notificatie.brief-verzonden.v1", gemeente, brief);
        Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).until(() -> !Api.lees(gemeente + "/dossier")
                .extract()
                .<List<Object>>path("brieven")
                .isEmpty());
    }

    private static void isVoorbeeld(String naam, String aanleiding, String gemeente) {
        ObjectNode verwacht = Contracts.sample("toezicht/" + naam + ".v1").deepCopy();
        verwacht.put("aanleiding", aanleiding);
        ((ObjectNode) verwacht.get("gemeente")).put("code", gemeente);
        assertThat(bericht(naam, aanleiding)).isEqualTo(verwacht);
    }

    private static JsonNode bericht(String naam, String aanleiding) {
        var event = TestEvents.await(
                "toezicht.v1",
                bericht -> bericht.data().path("aanleiding").asText().equals(aanleiding));
        assertThat(event.type()).isEqualTo("nl.trede.toezicht." + naam + ".v1");
        Contracts.assertFits("toezicht/" + naam + ".v1", event.data());
        return event.data();
    }
}
