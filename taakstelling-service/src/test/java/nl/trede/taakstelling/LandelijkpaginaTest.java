// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** From the announcement in the Staatscourant to taakstellingen for all gemeenten, with a browser only. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class LandelijkpaginaTest {

    @Test
    void een_landelijke_taakstelling_en_een_voorstel_voor_alle_gemeenten_gaan_met_formulieren() {
        // Given
        form().formParam("halfjaar", "2026-I")
                .formParam("aantal", "17.000")
                .formParam("soort", "VASTSTELLING")
                .formParam("datum", "2025-10-05")
                .formParam("bron", "Staatscourant 2025")
                .formParam("staatscourant", "2025, 1234")
                .post("/landelijke-taakstellingen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/taakstelling/halfjaren?halfjaar=2026-I"));
        given().accept("text/html")
                .get("/landelijke-taakstellingen?halfjaar=2026-I")
                .then()
                .body(containsString("17.000"), containsString("2025, 1234"), containsString("later dan dertien"));
        // When
        var adres = form().formParam("halfjaar", "2026-I")
                .formParam("inwonersOp", "2024-01-01")
                .post("/verdelingsvoorstellen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(adres).matches("http://[^/]+/taakstelling/verdelingsvoorstellen/[^/]+");
        given().accept("text/html")
                .get(adres)
                .then()
                .body(containsString("342 gemeenten"), containsString("17.177 personen"))
                .body(containsString("hoeft niet gelijk te zijn"), containsString("Leg alle aantallen vast"));
        given().get("/v1/taakstellingen?halfjaar=2026-I").then().body("totaal", equalTo(0));
        form().post(adres + "/bevestiging").then().statusCode(303);
        // Then
        given().accept("text/html").get(adres).then().body(containsString("<strong>Bevestigd</strong>"));
        given().get("/v1/taakstellingen/2026-I/GM1774").then().body("aantal", equalTo(26));
        given().accept("text/html").get("/verdelingsvoorstellen").then().body(containsString("2026-I"));
        form().post(adres + "/bevestiging").then().statusCode(409);
    }

    @Test
    void foute_invoer_blijft_staan_met_elke_fout_bij_haar_veld() {
        form().formParam("halfjaar", "2026-I")
                .formParam("aantal", "-5")
                .formParam("soort", "RADEN")
                .formParam("bron", "een bron")
                .post("/landelijke-taakstellingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"aantal-fout\""), containsString("id=\"soort-fout\""))
                .body(containsString("id=\"datum-fout\""), containsString("value=\"een bron\""));
        form().formParam("halfjaar", "1988-I")
                .post("/verdelingsvoorstellen")
                .then()
                .statusCode(400)
                .body(containsString("over 1988-I is geen landelijke taakstelling vastgesteld"))
                .body(containsString("value=\"1988-I\""));
    }

    private static RequestSpecification form() {
        return given().accept("text/html").redirects().follow(false).contentType("application/x-www-form-urlencoded");
    }
}
