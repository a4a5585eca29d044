// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ZoekPaginaTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void vier_gemeenten() {
        speelveld.gemeente("GM1751", "Zwûrdermeer", "PV21");
        speelveld.gemeente("GM1752", "'s-Kwaakzand", "PV28");
        speelveld.gemeente("GM1753", "Kwaakzand-Oost", "PV28");
        speelveld.gemeente("GM1754", "Oost Kwaakzandse", "PV28");
    }

    @ParameterizedTest
    @CsvSource({
        "Zwûrdermeer, GM1751",
        "zwurd, GM1751",
        "ZWURDERMEER, GM1751",
        "GM1751, GM1751",
        "s kwaakzand, GM1752",
        "kwaakzand oost, GM1753",
        "kwaakzandse, GM1754"
    })
    void een_naam_die_maar_een_gemeente_kan_zijn_leidt_naar_die_gemeente(String zoek, String code) {
        zoek(zoek).statusCode(303).header("Location", endsWith("/toezicht/gemeenten/" + code));
    }

    @Test
    void wie_zegt_wat_iedereen_zegt_vindt_ook_wat_in_het_register_anders_heet() {
        speelveld.gemeente("GM0518", "'s-Gravenhage", "PV28");
        zoek("den haag").statusCode(303).header("Location", endsWith("/toezicht/gemeenten/GM0518"));
        zoek("gravenhage").statusCode(303).header("Location", endsWith("/toezicht/gemeenten/GM0518"));
    }

    @Test
    void wie_terugkijkt_blijft_dat_doen() {
        RestAssured.given()
                .basePath("")
                .redirects()
                .follow(false)
                .queryParam("zoek", "zwurd")
                .queryParam("bekendOp", "2024-12-01T00:00:00Z")
                .get("/toezicht/zoeken")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/gemeenten/GM1751?bekendOp=2024-12-01T00%3A00%3A00Z"));
    }

    @Test
    void een_naam_die_er_meer_kan_zijn_geeft_een_lijst() {
        zoek("kwaakzand")
                .statusCode(200)
                .body(allOf(
                        containsString("href=\"/toezicht/gemeenten/GM1753\">Kwaakzand-Oost</a>"),
                        containsString("3 gemeenten gevonden"),
                        not(containsString("Zwûrdermeer"))));
    }

    @Test
    void zonder_naam_of_zonder_uitkomst_zegt_de_pagina_wat_te_doen() {
        zoek("").statusCode(200).body(containsString("Vul het begin van een naam in"));
        zoek(" - ").statusCode(200).body(containsString("Geen gemeente gevonden"));
        zoek("<zq>%_\\")
                .statusCode(200)
                .body(containsString("‘&lt;zq&gt;%_\\’"), containsString("Geen gemeente gevonden"));
    }

    @Test
    void suggesties_noemen_naam_code_en_provincie() {
        RestAssured.given()
                .basePath("")
                .get("/toezicht/zoeken/suggesties?zoek=zwu")
                .then()
                .statusCode(200)
                .body("naam", contains("Zwûrdermeer"))
                .body("code", contains("GM1751"))
                .body("provincie", contains("Fryslân"));
        RestAssured.given()
                .basePath("")
                .get("/toezicht/zoeken/suggesties")
                .then()
                .body("", empty());
    }

    private static ValidatableResponse zoek(String naam) {
        return RestAssured.given()
                .basePath("")
                .header("Accept", "text/html")
                .redirects()
                .follow(false)
                .queryParam("zoek", naam)
                .get("/toezicht/zoeken")
                .then();
    }
}
