// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VerdelingApiTest {

    private static final String VERDELING = "/v1/landelijke-taakstellingen/%s/verdeling?inwonersOp=%s";

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({"GM1774, Dinkelland, 26", "GM1730, Tynaarlo, 33", "GM1690, De Wolden, 24"})
    void zeventienduizend_met_de_inwoners_van_2024_geeft_wat_is_gepubliceerd(String code, String naam, int aantal) {
        landelijk("2024-II", 17000);
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2024-04-01\",\"bron\":\"brief\"}"
                        .formatted(aantal))
                .put("/v1/taakstellingen/2024-II/" + code);
        when().get(VERDELING.formatted("2024-II", "2024-01-01"))
                .then()
                .statusCode(200)
                .body("gemeenten", hasSize(342))
                .body("somBerekend", greaterThan(17000))
                .body("toelichting", containsString("hoeft niet gelijk"))
                .body("gemeenten.find { it.gemeente == '" + code + "' }.berekend", equalTo(aantal))
                .body("gemeenten.find { it.gemeente == '" + code + "' }.verschil", equalTo(0));
    }

    @Test
    void zonder_bekende_inwoners_wordt_niets_berekend_en_gezegd_wat_ontbreekt() {
        landelijk("2024-II", 17000);
        when().get("/v1/landelijke-taakstellingen/2024-II/verdeling")
                .then()
                .body("inwonersOp", equalTo("2023-01-01"))
                .body("somBerekend", nullValue())
                .body("ontbreekt", hasSize(342));
        given().contentType("application/json")
                .body("{}")
                .post("/v1/landelijke-taakstellingen/2024-II/verdelingsvoorstellen")
                .then()
                .statusCode(409);
    }

    @Test
    void een_voorstel_verandert_niets_tot_het_is_bevestigd_en_dat_kan_een_keer() {
        landelijk("2025-I", 15000);
        var pad = "/v1/landelijke-taakstellingen/2025-I/verdelingsvoorstellen";
        String id = given().contentType("application/json")
                .body("{\"inwonersOp\":\"2024-01-01\"}")
                .post(pad)
                .then()
                .statusCode(201)
                .body("taakstellingen", hasSize(342))
                .extract()
                .path("id");
        when().get("/v1/taakstellingen?halfjaar=2025-I").then().body("totaal", equalTo(0));
        // When
        when().post(pad + "/" + id + "/bevestiging").then().statusCode(201);
        // Then
        when().get("/v1/taakstellingen?halfjaar=2025-I").then().body("totaal", equalTo(342));
        when().post(pad + "/" + id + "/bevestiging").then().statusCode(409);
        when().get(VERDELING.formatted("2025-I", "2024-01-01")).then().body("aantalAnders", equalTo(0));
    }

    private static void landelijk(String halfjaar, int aantal) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2024-04-01\",\"bron\":\"Staatscourant\"}"
                        .formatted(aantal))
                .put("/v1/landelijke-taakstellingen/" + halfjaar);
    }
}
