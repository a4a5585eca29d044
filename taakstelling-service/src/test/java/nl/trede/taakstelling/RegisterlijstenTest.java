// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register says on a day, and the orders of lists. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RegisterlijstenTest {

    @BeforeEach
    void rijen() {
        put(
                "inwonertallen/2011-05-01",
                "{\"bron\":\"CBS 2011\",\"inwoners\":[{\"gemeente\":\"GM0150\",\"aantal\":98700}]}");
        zet("1951-I", 900, 5, "1950-08-01");
        zet("1951-II", 1000, 9, "1950-09-01");
    }

    @ParameterizedTest(name = "op {0} zijn het er {1}, geteld op {2}")
    @CsvSource({
        "2010-01-01, 98700, 2011-05-01",
        "2011-05-01, 98700, 2011-05-01",
        "2023-12-31, 98700, 2011-05-01",
        "2024-01-01, 103405, 2024-01-01",
        "2099-01-01, 103405, 2024-01-01"
    })
    void inwoners_zijn_die_van_de_dag(String dag, int aantal, String geteldOp) {
        when().get("/v1/gemeenten/GM0150?datum=" + dag)
                .then()
                .body("inwoners", equalTo(aantal))
                .body("inwonersOp", equalTo(geteldOp))
                .body("inwonertallen.peildatum", contains("2011-05-01", "2024-01-01"))
                .body("inwonertallen[0].bron", equalTo("CBS 2011"));
        when().get("/v1/gemeenten?zoek=Deventer&datum=" + dag)
                .then()
                .body("gemeenten.inwoners", contains(aantal))
                .body("gemeenten.inwonersOp", contains(geteldOp));
    }

    @Test
    void ook_de_paginas_zeggen_van_welke_dag_de_inwoners_zijn() {
        given().accept("text/html")
                .get("/gemeenten?zoek=Deventer&datum=2012-01-01")
                .then()
                .body(containsString("98.700"), containsString("01-05-2011"));
        given().accept("text/html")
                .get("/gemeenten/GM0150")
                .then()
                .body(containsString("98.700 op 1 mei 2011"), containsString("103.405 op 1 januari 2024"));
    }

    @Test
    void taakstellingen_staan_in_de_gevraagde_volgorde() {
        var mijn = "/v1/taakstellingen?gemeente=GM0545&volgorde=";
        when().get(mijn + "HALFJAAR").then().body("taakstellingen.halfjaar", contains("1951-I", "1951-II"));
        when().get(mijn + "AANTAL").then().body("taakstellingen.aantal", contains(9, 5));
        when().get(mijn + "DATUM").then().body("taakstellingen.halfjaar", contains("1951-II", "1951-I"));
        when().get(mijn + "AANTAL&paginaGrootte=1&pagina=2").then().body("taakstellingen.aantal", contains(5));
        when().get(mijn + "ZOMAAR").then().statusCode(400).body("fouten.veld", contains("volgorde"));
        when().get("/v1/taakstellingen?halfjaar=1951-I&volgorde=GEMEENTE")
                .then()
                .body("taakstellingen.gemeente", hasItem("GM0545"));
    }

    @Test
    void landelijke_taakstellingen_staan_in_de_gevraagde_volgorde() {
        var alle = "/v1/landelijke-taakstellingen?paginaGrootte=1000&volgorde=";
        List<Integer> aantallen = when().get(alle + "AANTAL").path("landelijkeTaakstellingen.aantal");
        assertThat(aantallen).contains(900, 1000).isSortedAccordingTo(Comparator.reverseOrder());
        List<String> dagen = when().get(alle + "DATUM").path("landelijkeTaakstellingen.datum");
        assertThat(dagen).contains("1950-09-01").isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void herindelingen_zijn_te_vinden_op_gemeente_en_staan_in_de_gevraagde_volgorde() {
        when().get("/v1/herindelingen?gemeente=GM0457")
                .then()
                .body("herindelingen.van", contains("GM0457"))
                .body("totaal", equalTo(1));
        List<String> namen =
                when().get("/v1/herindelingen?tot=2022-12-31&volgorde=GEMEENTE").path("herindelingen.vanNaam");
        assertThat(namen).contains("Weesp", "Winsum").isSorted();
    }

    @Test
    void een_herindeling_die_zelf_niet_klopt_noemt_ook_wie_onbekend_is() {
        given().contentType("application/json")
                .body(
                        """
                        {"datum":"2029-01-01","van":["GM9998","GM0150"],"naar":[{"gemeente":"GM0363"},{"gemeente":"GM0362"}]}""")
                .post("/v1/herindelingen")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("bron", "van", "van"))
                .body("fouten.reden", hasItem("gemeente GM9998 staat niet in het register"));
    }

    private static void zet(String halfjaar, int landelijk, int aantal, String datum) {
        var body = "{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"%s\",\"bron\":\"b\"}";
        put("landelijke-taakstellingen/" + halfjaar, body.formatted(landelijk, datum));
        put("taakstellingen/" + halfjaar + "/GM0545", body.formatted(aantal, datum));
    }

    private static void put(String pad, String body) {
        given().contentType("application/json")
                .body(body)
                .put("/v1/" + pad)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
}
