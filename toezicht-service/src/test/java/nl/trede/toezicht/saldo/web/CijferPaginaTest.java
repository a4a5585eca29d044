// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gecorrigeerd;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class CijferPaginaTest {

    @Inject
    Speelveld speelveld;

    @Test
    void peilmoment_en_nu_correcties_en_ouderdom() {
        speelveld.gemeente("GM1471", "Speelstad", "PV28");
        speelveld.feiten(
                opening("GM1471", "2023-II", -147),
                taakstelling("GM1471", "2023-II", 336, 1, "2023-04-01"),
                taakstelling("GM1471", "2023-II", 216, 2, "2023-11-10"),
                gehuisvest("GM1471", "2023-II", 318));
        speelveld.feiten(gecorrigeerd("GM1471", "2023-II", 321, 2, "2024-02-10T09:00:00Z"));
        speelveld.feiten(taakstelling("GM1471", "2024-I", 233), gehuisvest("GM1471", "2024-I", 39, "2024-03-01"));

        given().get("/gemeenten/GM1471/cijfers?halfjaar=2023-II")
                .then()
                .statusCode(200)
                .body(containsString("45 personen"))
                .body(containsString("nog <strong>6 personen</strong>"))
                .body(containsString("gehuisvest 318 → 321"))
                .body(containsString("gehuisvest 2023-II op 1-1-2024: 321, was 318 (COA)"));
        given().get("/gemeenten/GM1471/cijfers?volgorde=LOPEND_EERST")
                .then()
                .statusCode(200)
                .body(containsString("of ouder"));
    }

    @Test
    void zonder_cijfers_en_met_een_onbekend_halfjaar() {
        speelveld.gemeente("GM1472", "Stilstad", "PV28");
        given().get("/gemeenten/GM1472/cijfers").then().statusCode(200).body(containsString("nog geen cijfers"));
        speelveld.feiten(opening("GM1472", "2023-II", 0), taakstelling("GM1472", "2023-II", 1));
        given().get("/gemeenten/GM1472/cijfers?halfjaar=2020-I")
                .then()
                .statusCode(200)
                .body(containsString("heeft geen stand over 2020-I"));
        given().get("/gemeenten/GM1472/cijfers").then().statusCode(200).body(containsString("nog niet: de cijfers"));
        given().get("/gemeenten/GM9997/cijfers").then().statusCode(404);
    }
}
