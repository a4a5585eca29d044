// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VrijstellingApiTest {

    @Test
    void de_halfjaren_die_in_de_vrijstelling_beginnen_krijgen_een_versie_met_nul() {
        // Given
        for (var halfjaar : List.of("2007-I", "2007-II", "2008-I")) {
            given().contentType("application/json")
                    .body("{\"aantal\":30,\"soort\":\"VASTSTELLING\",\"datum\":\"2006-10-01\",\"bron\":\"b\"}")
                    .put("/v1/taakstellingen/" + halfjaar + "/GM0050")
                    .then()
                    .statusCode(201);
        }
        // When
        verleen("GM0050", "2007-02-01", "2008-01-01").statusCode(201).body("gewijzigd", equalTo(List.of("2007-II")));
        // Then
        when().get("/v1/taakstellingen/2007-I/GM0050").then().body("aantal", equalTo(30));
        when().get("/v1/taakstellingen/2007-II/GM0050")
                .then()
                .body("aantal", equalTo(0))
                .body("soort", equalTo("CORRECTIE"))
                .body("bron", containsString("vrijstelling, aanmeldcentrum"));
        when().get("/v1/taakstellingen/2008-I/GM0050").then().body("aantal", equalTo(30));
        verleen("GM0050", "2007-02-01", "2008-01-01").statusCode(200).body("gewijzigd", equalTo(List.of()));
        when().get("/v1/vrijstellingen?gemeente=GM0050&datum=2007-07-01").then().body("totaal", equalTo(1));
        when().get("/v1/vrijstellingen?gemeente=GM0050&datum=2008-01-01").then().body("totaal", equalTo(0));
    }

    @Test
    void een_onbekende_gemeente_en_een_einde_voor_het_begin_worden_geweigerd() {
        verleen("GM9999", "2007-02-01", "2007-01-01")
                .statusCode(400)
                .body("fouten.veld", equalTo(List.of("gemeente", "tot")));
        verleen("GM0457", "2023-01-01", "2024-01-01").statusCode(400).body("fouten[0].veld", equalTo("vanaf"));
        verleen("GM0050", "2007-02-01", "2007-02-01").statusCode(400).body("fouten[0].veld", equalTo("tot"));
    }

    @Test
    void fouten_in_de_vorm_en_in_de_inhoud_komen_samen() {
        post(
                        "vrijstellingen",
                        "{\"gemeente\":\"GM9999\",\"vanaf\":\"2007-02-01\",\"tot\":\"2007-01-01\",\"grond\":\"g\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("bron", "gemeente", "tot"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0999-12-31", "9999-07-02", "9999-12-31"})
    void een_dag_waarna_geen_halfjaar_begint_wordt_geweigerd(String vanaf) {
        post(
                        "vrijstellingen",
                        "{\"gemeente\":\"GM0050\",\"vanaf\":\"%s\",\"grond\":\"g\",\"bron\":\"b\"}".formatted(vanaf))
                .statusCode(400)
                .body("fouten.veld", contains("vanaf"));
    }

    @Test
    void een_vrijstelling_zonder_einde_eindigt_met_een_besluit_en_de_aantallen_komen_terug() {
        // Given
        List.of("2013-I", "2013-II", "2014-I")
                .forEach(halfjaar -> stelVast("GM0010", halfjaar, 30, "VASTSTELLING", "2012-10-01"));
        var open =
                """
                {"gemeente":"GM0010","vanaf":"2013-01-01","grond":"aanmeldcentrum","bron":"circulaire 2013"}""";
        String id = post("vrijstellingen", open)
                .statusCode(201)
                .body("gewijzigd", contains("2013-I", "2013-II", "2014-I"))
                .extract()
                .path("vrijstelling.id");
        stelVast("GM0010", "2014-I", 12, "BIJSTELLING", "2013-11-01");
        // When
        var einde = "{\"tot\":\"2013-07-01\",\"datum\":\"2013-05-12\",\"reden\":\"gesloten\"}";
        post("vrijstellingen/" + id + "/beeindiging", einde)
                .statusCode(201)
                .body("gewijzigd", contains("2013-II"))
                .body("vrijstelling.tot", equalTo("2013-07-01"))
                .body("vrijstelling.beeindiging.reden", equalTo("gesloten"));
        // Then
        geldt("GM0010", "2013-I", 0, "vrijstelling, aanmeldcentrum");
        geldt("GM0010", "2013-II", 30, "einde vrijstelling op 1 juli 2013, gesloten");
        geldt("GM0010", "2014-I", 12, "b");
        when().get("/v1/taakstellingen/2013-II/GM0010/versies")
                .then()
                .body("versies.aantal", contains(30, 0, 30))
                .body("versies[2].soort", equalTo("CORRECTIE"))
                .body("versies[2].datum", equalTo("2013-05-12"));
        when().get("/v1/vrijstellingen?gemeente=GM0010&datum=2013-06-30").then().body("totaal", equalTo(1));
        when().get("/v1/vrijstellingen?gemeente=GM0010&datum=2013-07-01").then().body("totaal", equalTo(0));
        // and the same again changes nothing, neither does the vrijstelling itself
        post("vrijstellingen/" + id + "/beeindiging", einde).statusCode(200).body("gewijzigd", equalTo(List.of()));
        post("vrijstellingen", open).statusCode(200).body("gewijzigd", equalTo(List.of()));
        geldt("GM0010", "2013-II", 30, "einde vrijstelling");
    }

    @Test
    void dezelfde_vrijstelling_op_hetzelfde_moment_wordt_een_keer_vastgelegd() throws InterruptedException {
        var open =
                """
                {"gemeente":"GM0003","vanaf":"2013-01-01","grond":"aanmeldcentrum","bron":"circulaire 2013"}""";
        var draden = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 6; i++) {
            draden.execute(() -> post("vrijstellingen", open));
        }
        draden.shutdown();
        assertThat(draden.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        when().get("/v1/vrijstellingen?gemeente=GM0003").then().body("totaal", equalTo(1));
    }

    @Test
    void een_gemeente_heeft_een_vrijstelling_tegelijk() {
        verleen("GM0059", "2015-01-01", "2016-01-01").statusCode(201);
        verleen("GM0059", "2015-12-31", "2016-07-01")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("gemeente GM0059 heeft al een vrijstelling vanaf 2015-01-01 tot 2016-01-01;"
                                + " laat die eerst eindigen"));
        given().formParams(Map.of("gemeente", "GM0059", "vanaf", "2014-01-01", "tot", "2015-01-02"))
                .formParams(Map.of("aantal", "0", "grond", "nog een", "bron", "brief"))
                .post("/vrijstellingen")
                .then()
                .statusCode(400)
                .body(containsString("heeft al een vrijstelling vanaf 1 januari 2015"), containsString("nog een"));
        // the days around it are free, and so are those after an end that was decided
        String volgende = verleen("GM0059", "2016-01-01", "2017-01-01")
                .statusCode(201)
                .extract()
                .path("vrijstelling.id");
        verleen("GM0059", "2014-01-01", "2015-01-01").statusCode(201);
        post(
                        "vrijstellingen/" + volgende + "/beeindiging",
                        "{\"tot\":\"2016-03-01\",\"datum\":\"2016-02-01\",\"reden\":\"r\"}")
                .statusCode(201);
        verleen("GM0059", "2016-03-01", "2018-01-01").statusCode(201);
    }

    @Test
    void een_einde_dat_niet_kan_wordt_geweigerd_met_alle_redenen() {
        String id = verleen("GM0050", "2015-01-01", "2016-01-01").extract().path("vrijstelling.id");
        post("vrijstellingen/" + id + "/beeindiging", "{\"tot\":\"2015-01-01\",\"datum\":\"2015-05-12\"}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("reden", "tot"));
        post(
                        "vrijstellingen/" + id + "/beeindiging",
                        "{\"tot\":\"2016-01-01\",\"datum\":\"2015-05-12\",\"reden\":\"r\"}")
                .statusCode(400)
                .body("fouten[0].reden", equalTo("de vrijstelling eindigt al op 2016-01-01"));
        post(
                        "vrijstellingen/00000000-0000-0000-0000-000000000000/beeindiging",
                        "{\"tot\":\"2016-01-01\",\"datum\":\"2015-05-12\",\"reden\":\"r\"}")
                .statusCode(404);
    }

    @Test
    void op_de_pagina_eindigt_zij_ook_en_blijft_wat_fout_is_ingevuld_staan() {
        stelVast("GM0024", "2017-I", 30, "VASTSTELLING", "2016-10-01");
        String id = verleen("GM0024", "2017-01-01", "2018-01-01").extract().path("vrijstelling.id");
        given().redirects()
                .follow(false)
                .formParams(Map.of("tot", "2016-12-31", "datum", "", "reden", "dicht & gesloten"))
                .post("/vrijstellingen/" + id + "/beeindiging")
                .then()
                .statusCode(400)
                .body(containsString("moet na de eerste dag van de vrijstelling liggen"))
                .body(containsString("vul dit in"))
                .body(containsString("dicht &amp; gesloten"));
        given().redirects()
                .follow(false)
                .formParams(Map.of("tot", "2017-01-02", "datum", "2016-12-15", "reden", "vergissing"))
                .post("/vrijstellingen/" + id + "/beeindiging")
                .then()
                .statusCode(303);
        when().get("/vrijstellingen?gemeente=GM0024").then().body(containsString("vergissing"));
        geldt("GM0024", "2017-I", 0, "vrijstelling");
    }

    private static void stelVast(String gemeente, String halfjaar, int aantal, String soort, String datum) {
        // gemeenten that ended in 2021, so that an open end reaches no other test
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"%s\",\"datum\":\"%s\",\"bron\":\"b\"}"
                        .formatted(aantal, soort, datum))
                .put("/v1/taakstellingen/" + halfjaar + "/" + gemeente)
                .then()
                .statusCode(201);
    }

    private static void geldt(String gemeente, String halfjaar, int aantal, String bron) {
        when().get("/v1/taakstellingen/" + halfjaar + "/" + gemeente)
                .then()
                .body("aantal", equalTo(aantal))
                .body("bron", containsString(bron));
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/" + pad)
                .then();
    }

    private static ValidatableResponse verleen(String gemeente, String vanaf, String tot) {
        return given().contentType("application/json")
                .body(
                        """
                        {"gemeente":"%s","vanaf":"%s","tot":"%s","grond":"aanmeldcentrum","bron":"circulaire"}"""
                                .formatted(gemeente, vanaf, tot))
                .post("/v1/vrijstellingen")
                .then();
    }
}
