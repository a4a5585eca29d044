// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Regel 14: na het einde komt er geen taakstelling bij, langs welke weg ook. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class EindeVanHetRegimeTest {

    private static final String GEEINDIGD = "geëindigd op 2090-07-01";

    @BeforeEach
    void einde() {
        einde("2090-07-01");
    }

    @Test
    void een_circulaire_wordt_niet_aangenomen() {
        lever("2095-I").statusCode(400).body("fouten[0].reden", containsString(GEEINDIGD));
    }

    @Test
    void een_circulaire_die_er_al_lag_wordt_niet_meer_bevestigd() {
        einde("2097-01-01");
        String id = lever("2095-II").statusCode(201).extract().path("id");
        einde("2090-07-01");
        given().post("/v1/circulaires/" + id + "/bevestiging")
                .then()
                .statusCode(409)
                .body("detail", containsString(GEEINDIGD));
        when().get("/v1/taakstellingen/2095-II/GM0361").then().statusCode(404);
    }

    @Test
    void een_ruiling_wordt_niet_uitgevoerd() {
        leg("2096-I");
        post(
                        "/v1/ruilingen",
                        """
                {"halfjaar":"2096-I","bron":"brief","delen":[
                 {"gemeente":"GM0361","van":10,"naar":9,"besluitdatum":"2095-12-01","kenmerk":"1"},
                 {"gemeente":"GM0362","van":10,"naar":11,"besluitdatum":"2095-12-01","kenmerk":"2"}]}""")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("halfjaar"))
                .body("fouten[0].reden", containsString(GEEINDIGD));
        when().get("/v1/taakstellingen/2096-I/GM0361").then().body("aantal", equalTo(10));
    }

    @Test
    void een_vrijstelling_die_na_het_einde_begint_wordt_niet_verleend() {
        verleen("2090-02-01")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("vanaf"))
                .body("fouten[0].reden", containsString(GEEINDIGD));
    }

    @Test
    void een_vrijstelling_van_daarvoor_raakt_geen_halfjaar_na_het_einde() {
        leg("2088-I");
        leg("2096-II");
        verleen("2088-01-01").statusCode(201).body("gewijzigd", equalTo(List.of("2088-I")));
        when().get("/v1/taakstellingen/2096-II/GM0361").then().body("aantal", equalTo(10));
    }

    /** Recorded while the end was not known yet. */
    private static void leg(String halfjaar) {
        einde("2097-01-01");
        for (var gemeente : List.of("GM0361", "GM0362")) {
            given().contentType("application/json")
                    .body("{\"aantal\":10,\"soort\":\"VASTSTELLING\",\"datum\":\"2087-10-01\",\"bron\":\"b\"}")
                    .put("/v1/taakstellingen/" + halfjaar + "/" + gemeente)
                    .then()
                    .statusCode(201);
        }
        einde("2090-07-01");
    }

    private static void einde(String dag) {
        given().contentType("application/json")
                .body("{\"einde\":\"%s\",\"bron\":\"Staatsblad\"}".formatted(dag))
                .put("/v1/regime")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lever(String halfjaar) {
        return given().contentType("text/csv")
                .body("gemeente;aantal\nGM0361;5\n")
                .post("/v1/circulaires?bron=einde&datum=2090-01-01&soort=VASTSTELLING&halfjaar=" + halfjaar)
                .then();
    }

    private static ValidatableResponse verleen(String vanaf) {
        return post(
                "/v1/vrijstellingen",
                """
                {"gemeente":"GM0361","vanaf":"%s","grond":"aanmeldcentrum","bron":"besluit"}"""
                        .formatted(vanaf));
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType("application/json").body(body).post(pad).then();
    }
}
