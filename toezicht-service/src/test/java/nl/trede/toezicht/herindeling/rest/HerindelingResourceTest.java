// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** Regels 11 en 12 van buiten: het saldo wacht tot een mens over de verdeelsleutel besluit. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerindelingResourceTest {

    private static final LocalDate DAG = LocalDate.parse("2019-01-01");

    @Inject
    Speelveld speelveld;

    @Test
    void een_splitsing_wacht_en_gaat_na_het_besluit_in_hele_personen_over() {
        splits("GM7053", "GM7066", "GM7069");

        given().get("/v1/herindelingen/GM7053")
                .then()
                .statusCode(200)
                .body("status", equalTo("WACHT_OP_VERDEELSLEUTEL"))
                .body("saldo", equalTo(-21))
                .body("provincie", equalTo("PV20"))
                .body("opvolgers.saldo", everyItem(nullValue()))
                .body("verdeelsleutel", nullValue());
        given().get("/v1/gemeenten/GM7066/standen/2019-I")
                .then()
                .body("beginsaldo", equalTo(0))
                .body("ontbreekt", hasItem("saldo van GM7053 (wacht op verdeelsleutel)"));
        given().get("/v1/provincies/PV20/standen/2019-I")
                .then()
                .body("wachtOpVerdeelsleutel.gemeente", hasItem("GM7053"))
                .body("standen.gemeente", not(hasItem("GM7053")));

        leg("GM7053", "GM7066", "0.6", "GM7069", "0.4").statusCode(201).body("versie", equalTo(1));
        leg("GM7053", "GM7066", "0.60", "GM7069", "0.40").statusCode(200).body("versie", equalTo(1));

        given().get("/v1/herindelingen/GM7053")
                .then()
                .body("status", equalTo("OVERGEGAAN"))
                .body("opvolgers.gemeente", contains("GM7066", "GM7069"))
                .body("opvolgers.saldo", contains(-13, -8))
                .body("verdeelsleutel.motivering", equalTo("afspraak van de colleges"));
        given().get("/v1/gemeenten/GM7066/standen/2019-I")
                .then()
                .body("beginsaldo", equalTo(-13))
                .body("overgangen[0].ander", equalTo("GM7053"))
                .body("overgangen[0].saldo", equalTo(-13))
                .body("overgangen[0].bijBegin", equalTo(true))
                .body("ontbreekt", hasSize(0));
        given().get("/v1/gemeenten/GM7053/standen/2019-I").then().body("saldo", equalTo(0));
        given().get("/v1/gemeenten/GM7053/standen/2018-II").then().body("saldo", equalTo(-21));
        TestEvents.await(
                "toezicht.v1",
                event -> event.key().equals("GM7069")
                        && event.data().path("beginsaldo").asInt() == -8
                        && event.data().path("halfjaar").asText().equals("2019-I"));

        leg("GM7053", "GM7066", "0.5", "GM7069", "0.5").statusCode(201).body("versie", equalTo(2));
        given().get("/v1/herindelingen/GM7053/verdeelsleutel/versies").then().body("versies.versie", contains(1, 2));
        given().get("/v1/gemeenten/GM7066/standen/2019-I").then().body("beginsaldo", equalTo(-11));
    }

    @Test
    void het_aandeel_van_het_register_is_een_voorstel() {
        splits("GM7153", "GM7166:0.7", "GM7169:0.3");

        given().get("/v1/herindelingen?status=WACHT_OP_BESLUIT&provincie=PV20")
                .then()
                .statusCode(200)
                .body("herindelingen.gemeente", hasItem("GM7153"))
                .body("herindelingen.find { it.gemeente == 'GM7153' }.opvolgers.saldo", contains(-15, -6));
        given().get("/v1/gemeenten/GM7166/standen/2019-I").then().body("beginsaldo", equalTo(0));
    }

    @Test
    void met_een_opvolger_gaat_alles_over_zonder_sleutel() {
        speelveld.gemeente("GM7257", "Weespdam", "PV27", null, LocalDate.parse("2022-03-24"));
        speelveld.gemeente("GM7263", "Grootdam", "PV27");
        speelveld.feiten(
                opening("GM7257", "2022-I", -5),
                taakstelling("GM7257", "2022-I", 10),
                gehuisvest("GM7257", "2022-I", 3, "2022-03-01"),
                opening("GM7263", "2022-I", -100),
                taakstelling("GM7263", "2022-I", 500),
                gehuisvest("GM7263", "2022-I", 480));
        speelveld.herindeling("GM7257", "2022-03-24", "GM7263:1.0");

        given().get("/v1/gemeenten/GM7263/standen/2022-I")
                .then()
                .body("beginsaldo", equalTo(-100))
                .body("overgenomen", equalTo(-12))
                .body("opgave", equalTo(612))
                .body("resterend", equalTo(132))
                .body("saldo", equalTo(-132));
        given().get("/v1/gemeenten/GM7257/standen/2022-I")
                .then()
                .body("saldo", equalTo(0))
                .body("overgenomen", equalTo(12));
        given().get("/v1/gemeenten/GM7257/standen/2022-I?peildatum=2022-03-23")
                .then()
                .body("saldo", equalTo(-12));
        given().get("/v1/herindelingen/GM7257").then().body("status", equalTo("OVERGEGAAN"));
        given().get("/v1/gemeenten/GM7257/standen/2022-II").then().statusCode(404);
    }

    @Test
    void zonder_cijfers_of_zonder_saldo_gaat_er_niets_over() {
        speelveld.gemeente("GM7351", "Stil", "PV20", null, DAG);
        speelveld.gemeente("GM7352", "Rond", "PV20", null, DAG);
        speelveld.gemeente("GM7353", "Opvolger", "PV20");
        speelveld.feiten(
                opening("GM7352", "2018-II", 0),
                taakstelling("GM7352", "2018-II", 4),
                gehuisvest("GM7352", "2018-II", 4),
                opening("GM7353", "2018-II", 0),
                taakstelling("GM7353", "2019-I", 1));
        speelveld.herindeling("GM7351", "2019-01-01", "GM7353");
        speelveld.herindeling("GM7352", "2019-01-01", "GM7353");

        given().get("/v1/herindelingen/GM7351").then().body("status", equalTo("GEEN_STAND"));
        given().get("/v1/herindelingen/GM7352").then().body("status", equalTo("NIETS_OVER"));
    }

    @Test
    void alle_fouten_van_een_verdeelsleutel_tegelijk() {
        splits("GM7453", "GM7466", "GM7469");

        leg("GM7453", "GM7466", "0.6", "GM7466", "0.5", "GM9999", "0.1")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "fouten.veld",
                        contains("opvolgers[1].gemeente", "opvolgers[2].gemeente", "opvolgers", "opvolgers"))
                .body("fouten.reden", hasItem("de aandelen zijn samen 1.2; dat moet 1 zijn"))
                .body("fouten.reden", hasItem("mist opvolger GM7469"));
        given().contentType(ContentType.JSON)
                .body(
                        """
                        {"opvolgers":[{"gemeente":"GM7466","aandeel":1.5},{"gemeente":"Winsum","aandeel":-1}],
                         "datum":"2019-02-30","toelichting":"x"}""")
                .put("/v1/herindelingen/GM7453/verdeelsleutel")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem("opvolgers[1].gemeente"))
                .body("fouten.veld", hasItem("datum"))
                .body("fouten.veld", hasItem("toelichting"))
                .body("fouten.veld", hasItem("motivering"))
                .body("fouten.veld", hasItem("opvolgers[0].aandeel"));
        given().contentType(ContentType.JSON)
                .body(lichaam("2999-01-01", "GM7466", "0.5", "GM7469", "0.5"))
                .put("/v1/herindelingen/GM7453/verdeelsleutel")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("datum"));
        given().get("/v1/herindelingen/GM7453/verdeelsleutel/versies").then().body("versies", hasSize(0));
    }

    @Test
    void van_een_gemeente_die_niet_ophield_is_er_geen() {
        leg("GM0034", "GM7466", "1").statusCode(404);
        given().get("/v1/herindelingen/GM0034").then().statusCode(404);
        given().get("/v1/herindelingen?status=KLAAR")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("status"));
    }

    private void splits(String van, String eerste, String tweede) {
        speelveld.gemeente(van, "Winsum", "PV20", null, DAG);
        for (var opvolger : new String[] {eerste.substring(0, 6), tweede.substring(0, 6)}) {
            speelveld.gemeente(opvolger, "Opvolger " + opvolger, "PV20");
            speelveld.feiten(
                    opening(opvolger, "2018-II", 0),
                    taakstelling(opvolger, "2018-II", 0),
                    gehuisvest(opvolger, "2018-II", 0),
                    taakstelling(opvolger, "2019-I", 40));
        }
        speelveld.feiten(opening(van, "2018-II", -7), taakstelling(van, "2018-II", 20), gehuisvest(van, "2018-II", 6));
        speelveld.herindeling(van, "2019-01-01", eerste, tweede);
    }

    private static ValidatableResponse leg(String van, String... delen) {
        return given().contentType(ContentType.JSON)
                .body(lichaam("2019-02-12", delen))
                .put("/v1/herindelingen/" + van + "/verdeelsleutel")
                .then();
    }

    private static String lichaam(String datum, String... delen) {
        var opvolgers = new StringBuilder();
        for (int i = 0; i < delen.length; i += 2) {
            opvolgers
                    .append(i == 0 ? "" : ",")
                    .append("{\"gemeente\":\"%s\",\"aandeel\":%s}".formatted(delen[i], delen[i + 1]));
        }
        return "{\"opvolgers\":[%s],\"datum\":\"%s\",\"motivering\":\"afspraak van de colleges\"}"
                .formatted(opvolgers, datum);
    }
}
