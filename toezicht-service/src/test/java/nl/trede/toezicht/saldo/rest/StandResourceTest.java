// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class StandResourceTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void almere() {
        speelveld.gemeente("GM1401", "Speelstad", "PV28");
        speelveld.feiten(
                opening("GM1401", "2023-II", -147),
                taakstelling("GM1401", "2023-II", 336, 1, "2023-04-01"),
                taakstelling("GM1401", "2023-II", 216, 2, "2023-11-10"),
                gehuisvest("GM1401", "2023-II", 318),
                taakstelling("GM1401", "2024-I", 233));
    }

    @Test
    void de_stand_van_een_halfjaar() {
        given().get("/v1/gemeenten/GM1401/standen/2023-II")
                .then()
                .statusCode(200)
                .body("gemeente", equalTo("GM1401"))
                .body("halfjaar", equalTo("2023-II"))
                .body("beginsaldo", equalTo(-147))
                .body("taakstelling", equalTo(216))
                .body("opgave", equalTo(363))
                .body("gehuisvest", equalTo(318))
                .body("resterend", equalTo(45))
                .body("saldo", equalTo(-45))
                .body("peildatum", equalTo("2024-01-01"))
                .body("status", equalTo("DEFINITIEF"))
                .body("achterstandNaarHerkomst[0].halfjaar", equalTo("2023-II"))
                .body("achterstandNaarHerkomst[0].personen", equalTo(45))
                .body("ontbreekt", hasSize(0));
    }

    @Test
    void cijfers_van_voor_de_openingsstand_tellen_nergens_mee_en_dat_staat_erbij() {
        speelveld.gemeente("GM1408", "Speelstad", "PV28");
        speelveld.feiten(
                taakstelling("GM1408", "2022-I", 50),
                gehuisvest("GM1408", "2022-II", 9),
                opening("GM1408", "2023-II", -3),
                taakstelling("GM1408", "2023-II", 10));

        given().get("/v1/gemeenten/GM1408/standen")
                .then()
                .body("voorDeOpeningsstand", contains("2022-I", "2022-II"))
                .body("standen.saldo", contains(-13));
        given().get("/v1/gemeenten/GM1401/standen").then().body("voorDeOpeningsstand", hasSize(0));
    }

    @Test
    void op_een_peildatum_geldt_de_taakstelling_van_toen() {
        given().get("/v1/gemeenten/GM1401/standen/2023-II?peildatum=2023-11-09")
                .then()
                .body("taakstelling", equalTo(336))
                .body("gehuisvest", equalTo(0))
                .body("peildatum", nullValue())
                .body("status", equalTo("GEEN_REALISATIE"));
    }

    @Test
    void de_reeks_met_bladeren() {
        given().get("/v1/gemeenten/GM1401/standen")
                .then()
                .body("standen.halfjaar", contains("2023-II", "2024-I"))
                .body("standen.opgave", contains(363, 278))
                .body("totaal", equalTo(2));
        given().get("/v1/gemeenten/GM1401/standen?pagina=2&paginaGrootte=1")
                .then()
                .body("standen.halfjaar", contains("2024-I"))
                .body("pagina", equalTo(2));
    }

    @Test
    void een_peildatum_buiten_het_halfjaar_is_ongeldig() {
        given().get("/v1/gemeenten/GM1401/standen/2023-II?peildatum=2024-01-02")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("peildatum"))
                .body("fouten[0].reden", equalTo("hoort niet bij 2023-II; kies 2023-07-01 tot en met 2024-01-01"));
    }

    @Test
    void voor_de_openingsstand_en_na_de_laatste_feiten_is_er_geen_stand() {
        given().get("/v1/gemeenten/GM1401/standen/2023-I")
                .then()
                .statusCode(404)
                .body("detail", containsString("beginnen bij 2023-II"));
        given().get("/v1/gemeenten/GM1401/standen/2025-I")
                .then()
                .statusCode(404)
                .body("detail", containsString("de laatste cijfers gaan over 2024-I"));
        given().get("/v1/gemeenten/GM1401/standen/2023-II?bekendOp=2023-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("detail", containsString("was op 2023-01-01T00:00:00Z"));
    }

    @Test
    void een_onbekende_gemeente_en_een_gemeente_zonder_cijfers() {
        speelveld.gemeente("GM1402", "Leegkerk", "PV28");

        given().get("/v1/gemeenten/GM9997/standen").then().statusCode(404);
        given().get("/v1/gemeenten/GM1402/standen").then().statusCode(200).body("totaal", equalTo(0));
        given().get("/v1/gemeenten/GM1402/standen/2023-II")
                .then()
                .statusCode(404)
                .body("detail", equalTo("Over gemeente Leegkerk is nog niets bekend."));
    }

    /** Waar haar beleid zegt dat eerst op het lopende halfjaar wordt geboekt, is wat overblijft oud. */
    @Test
    void de_leeftijd_van_een_achterstand_volgt_het_beleid_van_de_provincie() {
        speelveld.gemeente("GM1403", "Speelstad", "PV24");
        speelveld.feiten(
                opening("GM1403", "2023-II", -147),
                taakstelling("GM1403", "2023-II", 216),
                gehuisvest("GM1403", "2023-II", 318));

        given().get("/v1/gemeenten/GM1403/standen/2023-II")
                .then()
                .body("saldo", equalTo(-45))
                .body("achterstandNaarHerkomst", hasSize(1))
                .body("achterstandNaarHerkomst[0].halfjaar", equalTo("2023-I"))
                .body("achterstandNaarHerkomst[0].personen", equalTo(45))
                .body("achterstandNaarHerkomst[0].ofOuder", equalTo(true));
    }
}
