// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierResourceTest {

    @Inject
    Speelveld speelveld;

    @Test
    void een_leeg_dossier_staat_op_trede_0() {
        speelveld.gemeente("GM1671", "Leegdossier", "PV23");

        dossier("GM1671")
                .body(
                        "keySet()",
                        containsInAnyOrder(
                                "trede",
                                "sinds",
                                "bevroren",
                                "bevrorenTot",
                                "versie",
                                "verloopInWoorden",
                                "oordeel",
                                "tredeverloop",
                                "termijnen",
                                "afspraken",
                                "plannen",
                                "overleggen",
                                "besluiten",
                                "brieven",
                                "verschoningen",
                                "indeplaatsstellingen",
                                "toezichtinformatie",
                                "ministerverzoeken"))
                .body("trede", equalTo(0))
                .body("sinds", nullValue())
                .body("bevroren", equalTo(false))
                .body("oordeel", nullValue())
                .body("besluiten", empty());
        given().get("/v1/gemeenten/GM9999/dossier").then().statusCode(404);
    }

    @ParameterizedTest(name = "{1} weken vanaf de verzending: tot en met {2}")
    @CsvSource({"GM1672, 10, 2025-02-06", "GM1673, 4, 2024-12-26"})
    void een_termijn_loopt_vanaf_de_verzending_van_de_brief(String gemeente, int weken, String einde) {
        speelveld.gemeente(gemeente, "Termijn" + weken, "PV23");
        String besluit = post(
                        gemeente + "/besluiten",
                        """
                        {"soort":"TREDE","halfjaar":"2024-II","trede":3,"datum":"2024-11-26",
                         "termijn":{"document":"PLAN_VAN_AANPAK","weken":%d,"reden":"complexiteit","doorkijk":"2025-II"}}"""
                                .formatted(weken))
                .statusCode(201)
                .extract()
                .path("id");
        dossier(gemeente).body("termijnen[0].status", equalTo("NIET_GESTART")).body("termijnen[0].einde", nullValue());

        verzend(gemeente, besluit, UUID.randomUUID().toString(), "2024-11-28", false);
        verzend(gemeente, besluit, UUID.randomUUID().toString(), "2024-12-05", false);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dossier(gemeente).body("brieven", hasSize(2)));
        dossier(gemeente)
                .body("termijnen[0].naam", equalTo("plan van aanpak"))
                .body("termijnen[0].beleidWeken", equalTo(4))
                .body("termijnen[0].weken", equalTo(weken))
                .body("termijnen[0].halfjaren", contains("2025-I"))
                .body("termijnen[0].start", equalTo("2024-11-28"))
                .body("termijnen[0].einde", equalTo(einde))
                .body("termijnen[0].status", equalTo("VERSTREKEN"))
                .body("brieven[0].datumVerzending", equalTo("2024-11-28"));

        post(gemeente + "/plannen", "{\"status\":\"ONTVANGEN\",\"datum\":\"2025-01-20\"}")
                .statusCode(201);
        dossier(gemeente).body("termijnen[0].status", equalTo("VOLDAAN"));
    }

    @ParameterizedTest(name = "met iets onbekends: {0}")
    @ValueSource(booleans = {false, true})
    void een_verzonden_brief_ligt_een_keer_in_het_dossier(boolean verrassing) {
        var gemeente = verrassing ? "GM1675" : "GM1674";
        speelveld.gemeente(gemeente, "Brief", "PV23");
        var brief = UUID.randomUUID().toString();

        verzend(gemeente, null, brief, "2024-07-11", verrassing);
        verzend(gemeente, null, brief, "2024-07-12", verrassing);
        verzend(gemeente, null, UUID.randomUUID().toString(), "2024-07-13", verrassing);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> dossier(gemeente)
                .body("brieven.datumVerzending", contains("2024-07-11", "2024-07-13")));
        dossier(gemeente).body("brieven[0].id", equalTo(brief)).body("brieven[0].soort", equalTo("TREDEBRIEF"));
    }

    @Test
    void een_oproep_aan_alle_colleges_ligt_in_elk_dossier_van_de_provincie() {
        speelveld.gemeente("GM1676", "Oproepstad", "PV31");
        ObjectNode data = Contracts.sample("notificatie/brief-verzonden.v1").deepCopy();
        data.put("brief", UUID.randomUUID().toString()).put("provincie", "PV31").put("soort", "OPROEP");
        data.putNull("gemeente").putNull("besluit");

        TestEvents.send("notificatie.v1", "nl.trede.notificatie.brief-verzonden.v1", "PV31", data);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> dossier("GM1676").body("brieven.soort", contains("OPROEP")));
    }

    @Test
    void een_verschoning_bevriest_tot_een_tredebesluit_na_het_meetpunt() {
        speelveld.gemeente("GM1677", "Verschoond", "PV22");
        speelveld.feiten(
                opening("GM1677", "2024-I", -10),
                taakstelling("GM1677", "2024-I", 26),
                gehuisvest("GM1677", "2024-I", 23));
        post("GM1677/besluiten", "{\"soort\":\"TREDE\",\"halfjaar\":\"2023-II\",\"trede\":1,\"datum\":\"2024-03-01\"}")
                .statusCode(201);
        post(
                        "GM1677/besluiten",
                        "{\"soort\":\"VERSCHONING\",\"halfjaar\":\"2024-I\",\"grond\":\"EENMALIG_2024\",\"meetpunt\":\"2025-01-01\",\"datum\":\"2024-11-19\"}")
                .statusCode(201);
        dossier("GM1677")
                .body("trede", equalTo(1))
                .body("bevroren", equalTo(true))
                .body("verschoningen[0].grond", equalTo("eenmalige verschoning van de achterstand per 1 juli 2024"))
                .body("verschoningen[0].meetpunt", equalTo("2025-01-01"));
        given().get("/v1/gemeenten/GM1677/standen/2024-I").then().body("saldo", equalTo(-13));

        post("GM1677/besluiten", "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-II\",\"trede\":2,\"datum\":\"2025-02-01\"}")
                .statusCode(201);
        dossier("GM1677")
                .body("trede", equalTo(2))
                .body("sinds", equalTo("2025-02-01"))
                .body("bevroren", equalTo(false))
                .body("tredeverloop.trede", contains(1, 2))
                .body("besluiten.soort", contains("TREDE", "VERSCHONING", "TREDE"));
    }

    @Test
    void een_afspraak_wordt_getoetst_aan_de_eerste_cijfers_erna() {
        speelveld.gemeente("GM1678", "Afspraak", "PV24");
        speelveld.feiten(opening("GM1678", "2024-I", -45), taakstelling("GM1678", "2024-I", 233));
        post("GM1678/afspraken", "{\"datum\":\"2024-04-01\",\"waarvanAchterstand\":45,\"percentageLopend\":50}")
                .statusCode(201)
                .body("personen", equalTo(162))
                .body("waarvanLopend", equalTo(117))
                .body("status", equalTo("OPEN"));

        speelveld.feiten(gehuisvest("GM1678", "2024-I", 161, "2024-04-02"));

        dossier("GM1678").body("afspraken[0].status", equalTo("NIET_GEHAALD"));
    }

    @Test
    void onjuiste_stukken_worden_geweigerd_en_dezelfde_verdubbelen_niet() {
        speelveld.gemeente("GM1679", "Stukken", "PV24");

        post("GM1679/overleggen", "{}").statusCode(400).body("fouten.veld", contains("soort", "datum"));
        post("GM1679/overleggen", "{\"soort\":\"BESTUURLIJK\",\"aanduiding\":\" \"}")
                .statusCode(400)
                .body("fouten.veld", contains("datum"));
        post("GM1679/plannen", "{\"status\":\"AF\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("status", "datum"));
        post("GM1679/plannen", "{\"status\":\"GEVRAAGD\",\"datum\":\"2024-02-02\",\"uiterlijk\":\"2024-02-01\"}")
                .statusCode(400)
                .body("fouten.veld", contains("uiterlijk"));
        post("GM1679/afspraken", "{\"datum\":\"2024-04-01\"}")
                .statusCode(400)
                .body("fouten.veld", contains("personen"));
        post(
                        "GM1679/afspraken",
                        "{\"datum\":\"2024-08-01\",\"halfjaar\":\"2024-I\",\"waarvanLopend\":5,\"percentageLopend\":5}")
                .statusCode(400)
                .body("fouten.veld", contains("percentageLopend", "datum"));
        post("GM1679/afspraken", "{\"datum\":\"2024-04-01\",\"waarvanAchterstand\":-1}")
                .statusCode(400)
                .body("fouten.veld", contains("waarvanAchterstand"));
        post(
                        "GM1679/afspraken",
                        "{\"datum\":\"2024-04-01\",\"personen\":10,\"waarvanAchterstand\":4,\"waarvanLopend\":5}")
                .statusCode(400)
                .body("fouten.veld", contains("personen"));
        post("GM9999/overleggen", "{\"soort\":\"BESTUURLIJK\",\"datum\":\"2024-02-02\"}")
                .statusCode(404);

        for (int keer = 0; keer < 2; keer++) {
            int status = keer == 0 ? 201 : 200;
            post("GM1679/overleggen", "{\"soort\":\"AMBTELIJK\",\"datum\":\"2024-02-02\",\"uitkomst\":\"volgt\"}")
                    .statusCode(status);
            post("GM1679/plannen", "{\"status\":\"GEVRAAGD\",\"datum\":\"2024-02-02\",\"halfjaren\":[\"2024-I\"]}")
                    .statusCode(status);
            post("GM1679/afspraken", "{\"datum\":\"2024-04-01\",\"personen\":10,\"waarvanLopend\":4}")
                    .statusCode(status)
                    .body("waarvanAchterstand", equalTo(6));
        }
        given().get("/v1/gemeenten/GM1679/overleggen").then().body("overleggen", hasSize(1));
        given().get("/v1/gemeenten/GM1679/plannen").then().body("plannen", hasSize(1));
        given().get("/v1/gemeenten/GM1679/afspraken").then().body("afspraken", hasSize(1));
    }

    private static void verzend(String gemeente, String besluit, String brief, String datum, boolean verrassing) {
        ObjectNode data = Contracts.sample("notificatie/brief-verzonden.v1").deepCopy();
        data.put("brief", brief)
                .put("gemeente", gemeente)
                .put("besluit", besluit)
                .put("datumVerzending", datum);
        TestEvents.send(
                "notificatie.v1",
                "nl.trede.notificatie.brief-verzonden.v1",
                gemeente,
                verrassing ? Contracts.withSurprise(data) : data);
    }

    private static ValidatableResponse dossier(String gemeente) {
        return given().get("/v1/gemeenten/" + gemeente + "/dossier").then().statusCode(200);
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + pad)
                .then();
    }
}
