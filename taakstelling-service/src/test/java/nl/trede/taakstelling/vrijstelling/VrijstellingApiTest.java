// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

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
