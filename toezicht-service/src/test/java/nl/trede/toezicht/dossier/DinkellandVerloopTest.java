// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.lees;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.Api.post;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The course that the letter of 28 November 2024 tells, with its term, its plan, its talk and its end. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DinkellandVerloopTest extends Dossierproef {

    private static final String G = "GM2901";

    @Test
    void van_de_brief_tot_de_gebruikelijke_vorm_van_toezicht() {
        speelveld.gemeente(G, "Dinkelland", "PV23");
        speelveld.feiten(
                opening(G, "2024-II", -23), taakstelling(G, "2024-II", 26), gehuisvest(G, "2024-II", 3, "2024-11-01"));
        deBriefVan28November();
        hetPlanKomtOpTijd();
        hetOverlegBeginMaart();
        deTaakstellingIsGehaald();
    }

    private void deBriefVan28November() {
        op("2024-11-28");
        maak(G + "/besluiten", trede("2023-I", 1, "2023-09-01"));
        maak(G + "/besluiten", trede("2023-II", 1, "2024-03-01"));
        maak(G + "/besluiten", trede("2024-I", 2, "2024-08-15"));
        maak(
                G + "/overleggen",
                """
                {"soort":"BESTUURLIJK","datum":"2024-10-25","onderwerp":"plaatsing op trede 3","uitkomst":"naar trede 3",
                 "verwachtNietHalen":true,"deelnemers":["gedeputeerde","wethouder"],
                 "volgende":{"aanduiding":"begin maart 2025","onderwerp":"voortgang"}}""");
        var besluit = maak(
                G + "/besluiten",
                """
                {"soort":"TREDE","halfjaar":"2024-II","trede":3,"datum":"2024-11-28","motivering":"de gemeente haalt het niet",
                 "termijn":{"document":"PLAN_VAN_AANPAK","weken":10,"reden":"de complexiteit van de opgave",
                            "halfjaren":["2025-I"],"doorkijk":"2025-II"}}""");
        taken("2024-11-28").body("taken.wat", hasItem(containsString("de termijn voor plan van aanpak wacht erop")));
        verzend(besluit);
        lees(G + "/termijnen")
                .body("termijnen.beleid.aantal", contains(4))
                .body("termijnen.inWoorden", contains("10 weken"))
                .body("termijnen.start", contains("2024-11-28"))
                .body("termijnen.einde", contains("2025-02-06"))
                .body("termijnen.halfjaren.flatten()", contains("2025-I"))
                .body("termijnen.doorkijk", contains("2025-II"))
                .body("termijnen.reden", contains("de complexiteit van de opgave"))
                .body("termijnen.status", contains("LOPEND"));
        lees(G + "/overleggen").body("overleggen.aanduiding", hasItem("begin maart 2025"));
        given().get("/v1/provincies/PV23/kalender?gemeente=" + G + "&van=2024-11-28&tot=2025-12-31")
                .then()
                .statusCode(200)
                .body("dagen.datum", contains("2025-02-06", "2025-03-01"))
                .body("dagen.tot", contains("2025-02-06", "2025-03-10"))
                .body(
                        "dagen.titel",
                        contains("Laatste dag: plan van aanpak", "Bestuurlijk overleg (begin maart 2025): voortgang"));
    }

    private void hetPlanKomtOpTijd() {
        op("2025-02-04");
        taken("2025-02-04").body("taken.wat", hasItem("Let op de laatste dag: plan van aanpak"));
        var plan = post(
                        G + "/plannen",
                        """
                        {"status":"ONTVANGEN","datum":"2025-02-04","halfjaren":["2025-I"],"doorkijk":"2025-II",
                         "afstemming":[{"eis":"afgestemd met het COA","voldaan":true}],
                         "maatregelen":[{"omschrijving":"flexwoningen","personen":30,"gereedOp":"2025-05-01"}]}""")
                .statusCode(201)
                .body("signaleringen", empty())
                .body(
                        "afstemming.eis",
                        contains(
                                "afgestemd met het COA",
                                "hoe de gemeente de taakstelling gaat realiseren",
                                "hoe de gemeente de achterstand gaat inlopen",
                                "afgestemd met de woningcorporaties in de gemeente"))
                .body("afstemming[0].voldaan", equalTo(true))
                .extract()
                .<String>path("id");
        lees(G + "/dossier")
                .body("termijnen.status", contains("VOLDAAN"))
                .body("termijnen.teLaat", contains(false))
                .body("termijnen.ontvangenOp", contains("2025-02-04"));
        taken("2025-02-04").body("taken.wat", hasItem("Beoordeel het plan van aanpak dat op 04-02-2025 kwam"));
        op("2025-02-20");
        maak(G + "/plannen", "{\"status\":\"AANVAARD\",\"datum\":\"2025-02-20\",\"halfjaren\":[\"2025-I\"]}");
        op("2025-04-20");
        post(
                        G + "/plannen/" + plan + "/maatregelen/1/vertragingen",
                        "{\"datum\":\"2025-04-15\",\"gereedOp\":\"2025-07-01\",\"personen\":20,\"toelichting\":\"netcongestie\"}")
                .statusCode(201)
                .body("maatregelen[0].vertragingen.gereedOp", contains("2025-07-01"))
                .body("signaleringen", contains("maatregel 1 loopt vertraging op"));
    }

    private void hetOverlegBeginMaart() {
        op("2025-03-05");
        String gepland =
                lees(G + "/overleggen").extract().path("overleggen.find { it.aanduiding == 'begin maart 2025' }.id");
        taken("2025-03-05").body("taken.wat", hasItem("Bereid het bestuurlijk overleg voor: voortgang"));
        maak(
                G + "/overleggen",
                "{\"soort\":\"BESTUURLIJK\",\"datum\":\"2025-03-05\",\"onderwerp\":\"voortgang\",\"uitkomst\":\"op schema\",\"vervangt\":\""
                        + gepland + "\"}");
        taken("2025-03-06").body("taken.soort", not(hasItem("OVERLEG")));
    }

    private void deTaakstellingIsGehaald() {
        op("2025-07-10");
        maak(G + "/afspraken", "{\"datum\":\"2025-12-01\",\"halfjaar\":\"2025-II\",\"personen\":10}");
        maak(
                G + "/termijnen",
                "{\"document\":\"PLAN_VAN_AANPAK\",\"aantal\":6,\"reden\":\"nog een plan\",\"start\":\"2025-06-20\"}");
        speelveld.feiten(taakstelling(G, "2025-I", 20), gehuisvest(G, "2025-I", 66, "2025-07-01"));
        lees(G + "/einde")
                .body("gehaald", equalTo(true))
                .body("trede", equalTo(3))
                .body("naarTrede", equalTo(0))
                .body("termijnen.einde", contains("2025-08-01"))
                .body("afspraken.datum", contains("2025-12-01"));
        taken("2025-07-10")
                .body(
                        "taken.wat",
                        hasItem("Besluit over afschalen: de taakstelling met achterstand is gehaald op 01-07-2025"));

        maak(G + "/besluiten", trede("2025-I", 0, "2025-07-10"));

        lees(G + "/dossier")
                .body("trede", equalTo(0))
                .body("termijnen.status", contains("VOLDAAN", "VERVALLEN"))
                .body("afspraken.vervallen.datum", contains("2025-07-10"))
                .body(
                        "afspraken.vervallen.reden",
                        everyItem(equalTo("de taakstelling met achterstand is gehaald; besluit van 10-07-2025")));
        lees(G + "/einde").body("termijnen", empty()).body("afspraken", empty());
        // of the day of the letter: first the decision, then the letter, then the termijn that runs from it
        lees(G + "/tijdlijn?van=2024-11-28&tot=2024-11-28")
                .body("gebeurtenissen.soort", contains("BESLUIT", "BRIEF", "TERMIJN"));
        lees(G + "/tijdlijn")
                .body(
                        "gebeurtenissen.titel",
                        hasItems(
                                "Cijfers over 2024-II: 3 gehuisvest",
                                "Taakstelling 2025-I: 20",
                                "Besluit over 2024-II: trede 3, Afspraken over acties en termijnen",
                                "Bestuurlijk overleg: plaatsing op trede 3",
                                "Termijn begint: plan van aanpak",
                                "Laatste dag van de termijn: plan van aanpak",
                                "Plan van aanpak ontvangen (2025-I)",
                                "Maatregel 1 van het plan loopt vertraging op",
                                "Brief verzonden: Toezicht huisvesting statushouders",
                                "Termijn vervalt: plan van aanpak"));
    }

    private void op(String dag) {
        klok.zet(LocalDate.parse(dag));
    }

    private static io.restassured.response.ValidatableResponse taken(String dag) {
        return given().get("/v1/provincies/PV23/werkvoorraad?gemeente=" + G + "&dag=" + dag)
                .then()
                .statusCode(200);
    }

    private static void verzend(String besluit) {
        ObjectNode brief = Contracts.sample("notificatie/brief-verzonden.v1").deepCopy();
        brief.put("brief", UUID.randomUUID().toString()).put("gemeente", G).put("besluit", besluit);
        TestEvents.send("notificatie.v1", "nl.trede.notificatie.brief-verzonden.v1", G, brief);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !lees(G + "/dossier")
                .extract()
                .<List<Object>>path("brieven")
                .isEmpty());
    }

    private static String trede(String halfjaar, int trede, String datum) {
        return "{\"soort\":\"TREDE\",\"halfjaar\":\"%s\",\"trede\":%d,\"datum\":\"%s\",\"motivering\":\"zoals in de brief\"}"
                .formatted(halfjaar, trede, datum);
    }
}
