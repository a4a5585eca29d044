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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.Dossierproef;
import nl.trede.toezicht.toezichtinformatie.persistence.Informatiewekker;
import org.junit.jupiter.api.Test;

/** The course that the letter about 2023-II tells: postponements, a revised plan, a milestone, toezichtinformatie. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class AlmereVerloopTest extends Dossierproef {

    private static final String G = "GM2902";

    @Inject
    Informatiewekker informatie;

    @Test
    void van_uitstel_tot_toezichtinformatie() {
        speelveld.gemeente(G, "Almere", "PV24");
        speelveld.feiten(
                opening(G, "2023-II", -147),
                taakstelling(G, "2023-II", 336, 1, "2023-04-01"),
                taakstelling(G, "2023-II", 216, 2, "2023-11-10"),
                gehuisvest(G, "2023-II", 318, "2024-01-01"),
                taakstelling(G, "2024-I", 233));
        herhaaldUitstel();
        hetOverlegVan2Februari();
        nietVolgensDePlanning();
        toezichtinformatieVoor1Augustus();
    }

    private void herhaaldUitstel() {
        klok.zet(LocalDate.parse("2023-06-05"));
        maak(G + "/besluiten", trede("2021-II", 3, "2021-09-15"));
        var termijn = maak(
                G + "/termijnen",
                "{\"document\":\"PLAN_VAN_AANPAK\",\"laatsteDag\":\"2023-03-01\",\"start\":\"2023-02-01\"}");
        for (var tot : new String[] {"2023-04-01", "2023-04-28", "2023-06-02"}) {
            post(
                            G + "/termijnen/" + termijn + "/verlengingen",
                            "{\"datum\":\"2023-03-01\",\"tot\":\"%s\",\"reden\":\"op verzoek van de gemeente\",\"ultimatum\":%s}"
                                    .formatted(tot, tot.equals("2023-06-02")))
                    .statusCode(201);
        }
        maak(
                G + "/plannen",
                """
                {"status":"ONTVANGEN","datum":"2023-06-02","halfjaren":["2023-I","2023-II"],"naHerhaaldUitstel":true,
                 "maatregelen":[{"omschrijving":"achterstand uit de eerste helft inlopen","personen":147,"gereedOp":"2023-10-01"},
                                {"omschrijving":"taakstelling tweede helft","personen":216,"gereedOp":"2023-12-31"}]}""");
        maak(
                G + "/plannen",
                "{\"status\":\"AANVAARD\",\"datum\":\"2023-06-05\",\"halfjaren\":[\"2023-I\",\"2023-II\"]}");
        lees(G + "/termijnen")
                .body("termijnen.aantalVerlengingen", contains(3))
                .body("termijnen.eersteEinde", contains("2023-03-01"))
                .body("termijnen.einde", contains("2023-06-02"))
                .body("termijnen.ultimatum", contains(true))
                .body("termijnen.status", contains("VOLDAAN"))
                .body("termijnen.teLaat", contains(false));
        post(
                        G + "/termijnen/" + termijn + "/verlengingen",
                        "{\"datum\":\"2023-06-02\",\"tot\":\"2023-07-01\",\"reden\":\"nogmaals\"}")
                .statusCode(409)
                .body("detail", equalTo("Het stuk is al ontvangen, op 02-06-2023."));
    }

    private void hetOverlegVan2Februari() {
        klok.zet(LocalDate.parse("2024-02-02"));
        maak(
                G + "/overleggen",
                """
                {"soort":"BESTUURLIJK","datum":"2024-02-02","uitkomst":"maatregelen lopen vertraging op","onderwerp":"voortgang",
                 "afspraken":"bijgesteld plan voor 1 april 2024","volgende":{"aanduiding":"tweede helft april 2024"}}""");
        maak(
                G + "/plannen",
                "{\"status\":\"BIJSTELLING_GEVRAAGD\",\"datum\":\"2024-02-02\",\"uiterlijk\":\"2024-04-01\",\"halfjaren\":[\"2024-I\"]}");
        post(G + "/afspraken", "{\"datum\":\"2024-04-01\",\"waarvanAchterstand\":45,\"percentageLopend\":50}")
                .statusCode(201)
                .body("personen", equalTo(162))
                .body("waarvanAchterstand", equalTo(45))
                .body("waarvanLopend", equalTo(117))
                .body("status", equalTo("OPEN"));
        given().get("/v1/provincies/PV24/kalender?gemeente=" + G + "&van=2024-02-02&tot=2024-12-31")
                .then()
                .body(
                        "dagen.titel",
                        containsInAnyOrder(
                                "Bestuurlijk overleg: voortgang",
                                "Laatste dag: bijgesteld plan van aanpak",
                                "Laatste dag: afspraak over 2024-I",
                                "Bestuurlijk overleg (tweede helft april 2024): vervolg"))
                .body("dagen.find { it.titel.contains('april') }.datum", equalTo("2024-04-16"))
                .body("dagen.find { it.titel.contains('april') }.tot", equalTo("2024-04-30"));
    }

    private void nietVolgensDePlanning() {
        post(G + "/beoordelingen", "{\"halfjaar\":\"2023-II\"}")
                .statusCode(201)
                .body("voorgesteldeTrede", equalTo(3))
                .body("oordeel.woord", equalTo("niet adequaat"))
                .body("oordeel.kleur", equalTo("rood"))
                .body("uitleg.feiten.find { it.naam == 'plan' }.waarde", equalTo("niet op schema"));
        // what is asked above the opgave of 45 + 233 = 278 cannot be agreed
        post(G + "/afspraken", "{\"datum\":\"2024-06-30\",\"waarvanAchterstand\":46,\"waarvanLopend\":234}")
                .statusCode(400)
                .body("fouten.veld", contains("waarvanAchterstand", "waarvanLopend", "personen"))
                .body("fouten[2].reden", equalTo("is meer dan de opgave van 2024-I (278)"));
        klok.zet(LocalDate.parse("2024-04-20"));
        speelveld.feiten(gehuisvest(G, "2024-I", 160, "2024-04-02"));
        lees(G + "/afspraken").body("afspraken.status", contains("NIET_GEHAALD"));
        lees(G + "/tijdlijn?soort=AFSPRAAK")
                .body("gebeurtenissen.toelichting", contains("162 personen gehuisvest: niet gehaald"));
        post(G + "/beoordelingen", "{\"halfjaar\":\"2024-I\",\"peildatum\":\"2024-04-02\"}")
                .statusCode(201)
                .body("uitleg.feiten.find { it.naam == 'plan' }.waarde", equalTo("niet op schema"))
                .body("uitleg.feiten.find { it.naam == 'plan' }.bron", equalTo("afspraak per 01-04-2024 niet gehaald"));
        given().get("/v1/provincies/PV24/werkvoorraad?gemeente=" + G + "&dag=2024-04-20")
                .then()
                .body(
                        "taken.wat",
                        hasItems(
                                "Spreek de gemeente aan: bijgesteld plan van aanpak is er niet",
                                "Kijk of de afspraak van die dag is gehaald",
                                "Bereid het bestuurlijk overleg voor: vervolg"));
    }

    private void toezichtinformatieVoor1Augustus() {
        klok.zet(LocalDate.parse("2024-07-10"));
        informatie.kijk();
        lees(G + "/toezichtinformatie").body("toezichtinformatie.halfjaar", contains("2023-II"));
        speelveld.feiten(gehuisvest(G, "2024-I", 200, "2024-07-01"));
        lees(G + "/toezichtinformatie").body("toezichtinformatie.halfjaar", contains("2023-II", "2024-I"));
        informatie.kijk();
        lees(G + "/toezichtinformatie")
                .body("toezichtinformatie.halfjaar", contains("2023-II", "2024-I"))
                .body("toezichtinformatie.uiterlijk", contains("2024-02-01", "2024-08-01"))
                .body("toezichtinformatie.status", contains("VERSTREKEN", "GEVRAAGD"));
        given().get("/v1/provincies/PV24/kalender?gemeente=" + G + "&van=2024-08-01&tot=2024-08-01")
                .then()
                .body("dagen.titel", contains("Laatste dag: toezichtinformatie over 2024-I"));
        klok.zet(LocalDate.parse("2024-08-05"));
        lees(G + "/toezichtinformatie").body("toezichtinformatie.status", contains("VERSTREKEN", "VERSTREKEN"));
        post(G + "/toezichtinformatie", "{\"halfjaar\":\"2024-I\",\"ontvangenOp\":\"2024-08-05\"}")
                .statusCode(400)
                .body("fouten.veld", contains("vastgesteldOp"));
        post(
                        G + "/toezichtinformatie",
                        "{\"halfjaar\":\"2024-I\",\"ontvangenOp\":\"2024-08-05\",\"vastgesteldOp\":\"2024-07-30\"}")
                .statusCode(201)
                .body("status", equalTo("TE_LAAT_ONTVANGEN"));
    }

    @Test
    void wie_haalde_hoeft_geen_toezichtinformatie_te_sturen() {
        speelveld.gemeente("GM2903", "Haalde", "PV24");
        speelveld.gemeente("GM2904", "Haalde toch", "PV24");
        speelveld.feiten(
                opening("GM2903", "2025-I", 0),
                taakstelling("GM2903", "2025-I", 10),
                gehuisvest("GM2903", "2025-I", 10),
                opening("GM2904", "2025-I", 0),
                taakstelling("GM2904", "2025-I", 10),
                gehuisvest("GM2904", "2025-I", 9, "2025-06-30"));
        klok.zet(LocalDate.parse("2025-07-05"));
        informatie.kijk();
        lees("GM2903/toezichtinformatie").body("toezichtinformatie", empty());
        lees("GM2904/toezichtinformatie").body("toezichtinformatie.status", hasItem("GEVRAAGD"));

        speelveld.feiten(gehuisvest("GM2904", "2025-I", 11, "2025-07-01"));

        lees("GM2904/toezichtinformatie").body("toezichtinformatie.status", contains("VERVALLEN"));
    }

    private static String trede(String halfjaar, int trede, String datum) {
        return "{\"soort\":\"TREDE\",\"halfjaar\":\"%s\",\"trede\":%d,\"datum\":\"%s\",\"motivering\":\"zoals in de brief\"}"
                .formatted(halfjaar, trede, datum);
    }
}
