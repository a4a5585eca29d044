// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RuilingApiTest {

    @BeforeEach
    void vaststelling() {
        stelVast("GM0034", 100);
        stelVast("GM1774", 20);
    }

    @Test
    void een_ruiling_over_de_provinciegrens_geeft_elke_gemeente_een_versie() {
        ruil(deel("GM0034", 100, 90), deel("GM1774", 20, 30))
                .statusCode(201)
                .body("delen[0].kenmerk", equalTo("B&W 12"));
        when().get("/v1/taakstellingen/2010-I/GM0034")
                .then()
                .body("aantal", equalTo(90))
                .body("soort", equalTo("CORRECTIE"))
                .body("datum", equalTo("2010-02-01"))
                .body("bron", equalTo("ruiling, besluit college van 1 februari 2010, kenmerk B&W 12; brief"));
        when().get("/v1/taakstellingen/2010-I/GM1774").then().body("aantal", equalTo(30));
        when().get("/v1/ruilingen?halfjaar=2010-I").then().body("ruilingen[0].delen[1].naar", equalTo(30));
        // and the same again does not fit any more
        ruil(deel("GM0034", 100, 90), deel("GM1774", 20, 30))
                .statusCode(409)
                .body("detail", containsString("voor GM0034 geldt nu 90, niet 100"));
        // and back
        ruil(deel("GM0034", 90, 100), deel("GM1774", 30, 20)).statusCode(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # wat                | een            | ander          | status | reden
            som hoger            | GM0034 100 90  | GM1774 20 31   | 400    | deze wordt 1 hoger
            som lager            | GM0034 100 90  | GM1774 20 25   | 400    | deze wordt 5 lager
            een partij           | GM0034 100 100 | -              | 400    | twee of meer
            twee keer dezelfde   | GM0034 100 90  | GM0034 100 110 | 400    | maar een keer
            onbekende gemeente   | GM9999 100 90  | GM0034 100 110 | 400    | staat niet in het register
            niets verandert      | GM0034 100 100 | GM1774 20 20   | 400    | elk aantal blijft gelijk
            geldt niet           | GM0034 99 98   | GM1774 20 21   | 409    | geldt nu 100, niet 99
            geen taakstelling    | GM0050 10 9    | GM1774 20 21   | 409    | voor GM0050 geldt nog geen taakstelling
            """)
    void een_ruiling_die_niet_klopt_verandert_niets(String wat, String een, String ander, int status, String reden) {
        var antwoord = ander.equals("-") ? ruil(deel(een)) : ruil(deel(een), deel(ander));
        antwoord.statusCode(status).body(containsString(reden));
        when().get("/v1/taakstellingen/2010-I/GM1774").then().body("aantal", equalTo(20));
    }

    @Test
    void een_ontbrekend_kenmerk_verbergt_een_onbekende_gemeente_en_een_andere_som_niet() {
        ruil(deel("GM9999", 100, 90).replace(",\"kenmerk\":\"B&W 12\"", ""), deel("GM1774", 20, 31))
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("delen[0].kenmerk", "delen[0].gemeente", "delen"))
                .body("fouten.reden", hasItem("gemeente GM9999 staat niet in het register"))
                .body("fouten.reden", hasItem(containsString("deze wordt 1 hoger")));
        ruil("null", deel("GM1774", 20, 31)).statusCode(400).body("fouten.veld", contains("delen[0]"));
    }

    private static String deel(String tekst) {
        var woorden = tekst.split(" ");
        return deel(woorden[0], Integer.parseInt(woorden[1]), Integer.parseInt(woorden[2]));
    }

    private static String deel(String gemeente, int van, int naar) {
        return "{\"gemeente\":\"%s\",\"van\":%d,\"naar\":%d,\"besluitdatum\":\"2010-02-01\",\"kenmerk\":\"B&W 12\"}"
                .formatted(gemeente, van, naar);
    }

    private static ValidatableResponse ruil(String... delen) {
        return given().contentType("application/json")
                .body("{\"halfjaar\":\"2010-I\",\"delen\":[%s],\"bron\":\"brief\"}".formatted(String.join(",", delen)))
                .post("/v1/ruilingen")
                .then();
    }

    private static void stelVast(String gemeente, int aantal) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2010-01-01\",\"bron\":\"circulaire\"}"
                        .formatted(aantal))
                .put("/v1/taakstellingen/2010-I/" + gemeente);
    }
}
