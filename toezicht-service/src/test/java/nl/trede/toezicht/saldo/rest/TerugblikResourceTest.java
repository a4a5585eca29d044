// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gecorrigeerd;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.contains;
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

/** Regels 18, 22 en 23 van buiten. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class TerugblikResourceTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void almere_met_een_correctie_achteraf() {
        speelveld.gemeente("GM1451", "Speelstad", "PV28");
        speelveld.feiten(
                opening("GM1451", "2023-II", -147),
                taakstelling("GM1451", "2023-II", 336, 1, "2023-04-01"),
                taakstelling("GM1451", "2023-II", 216, 2, "2023-11-10"),
                gehuisvest("GM1451", "2023-II", 318));
        speelveld.feiten(gecorrigeerd("GM1451", "2023-II", 321, 2, "2024-02-10T09:00:00Z"));
        speelveld.feiten(taakstelling("GM1451", "2024-I", 233), gehuisvest("GM1451", "2024-I", 39, "2024-03-01"));
    }

    @Test
    void een_correctie_met_oud_nieuw_wanneer_en_waardoor() {
        given().get("/v1/gemeenten/GM1451/correcties")
                .then()
                .statusCode(200)
                .body("totaal", equalTo(1))
                .body("correcties[0].halfjaar", equalTo("2023-II"))
                .body("correcties[0].bekendOp", equalTo("2024-02-10T09:00:00Z"))
                .body("correcties[0].oud.saldo", equalTo(-45))
                .body("correcties[0].nieuw.saldo", equalTo(-42))
                .body("correcties[0].verschil", equalTo(3))
                .body("correcties[0].redenen", contains("gehuisvest 2023-II op 1-1-2024: 321, was 318 (COA)"));
        given().get("/v1/gemeenten/GM1451/correcties?halfjaar=2024-I").then().body("correcties", hasSize(0));
        given().get("/v1/gemeenten/GM9998/correcties").then().statusCode(404);
        given().get("/v1/gemeenten/GM1451/correcties?halfjaar=2024")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("halfjaar"));
    }

    @Test
    void twee_standen_tegelijk() {
        given().get("/v1/gemeenten/GM1451/standen/2023-II/vergelijking")
                .then()
                .statusCode(200)
                .body("peilmoment", equalTo("2024-01-01"))
                .body("bevroren.saldo", equalTo(-45))
                .body("opPeilmoment.saldo", equalTo(-42))
                .body("nu.halfjaar", equalTo("2024-I"))
                .body("achterstand", equalTo(45))
                .body("gehuisvestSindsdien", equalTo(39))
                .body("nogOpen", equalTo(6))
                .body("taakstellingen.aantal", contains(336, 216))
                .body("taakstellingen.geldigOpPeilmoment", contains(false, true))
                .body("correcties", hasSize(1));
        given().get("/v1/gemeenten/GM1451/standen/2024-I/vergelijking")
                .then()
                .body("bevroren", nullValue())
                .body("nu.halfjaar", equalTo("2024-I"));
        given().get("/v1/gemeenten/GM1451/standen/2022-I/vergelijking").then().statusCode(404);
    }

    @Test
    void de_volgorde_verandert_de_ouderdom_en_nooit_het_totaal() {
        given().get("/v1/gemeenten/GM1451/herkomst?volgorde=LOPEND_EERST")
                .then()
                .body("verloop[0].achterstand", equalTo(42))
                .body("verloop[0].delen.halfjaar", contains("2023-I"))
                .body("verloop[0].delen.ofOuder", contains(true));
        given().get("/v1/gemeenten/GM1451/herkomst?volgorde=OUDSTE_EERST")
                .then()
                .body("verloop[0].achterstand", equalTo(42))
                .body("verloop[0].delen.halfjaar", contains("2023-II"));
        given().get("/v1/gemeenten/GM1451/herkomst?volgorde=BEVROREN_COHORT")
                .then()
                .body("verloop[1].delen.personen", contains(3, 233));
        given().get("/v1/gemeenten/GM1451/herkomst?volgorde=WILLEKEURIG")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("volgorde"));
    }
}
