// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class LandelijkApiTest {

    @Test
    void een_prognose_wordt_bewaard_en_geldt_nooit() {
        put("landelijke-taakstellingen/2018-I", 6000, "PROGNOSE", "2017-04-01").statusCode(201);
        when().get("/v1/landelijke-taakstellingen/2018-I").then().statusCode(404);
        put("landelijke-taakstellingen/2018-I", 13000, "VASTSTELLING", "2017-10-05")
                .statusCode(201)
                .body("teLaat", equalTo(true))
                .body("staatscourant", equalTo("Stcrt."))
                .body("minister", equalTo("minister van Justitie en Veiligheid"));
        put("landelijke-taakstellingen/2018-I", 7000, "PROGNOSE", "2017-11-01").statusCode(201);
        when().get("/v1/landelijke-taakstellingen/2018-I").then().body("aantal", equalTo(13000));
        when().get("/v1/landelijke-taakstellingen/2018-I/versies")
                .then()
                .body("versies.soort", contains("PROGNOSE", "VASTSTELLING", "PROGNOSE"))
                .body("versies.geldend", contains(false, true, false));
    }

    @Test
    void een_andere_vindplaats_van_dezelfde_versie_gaat_niet_stil_verloren() {
        put("landelijke-taakstellingen/1952-I", 6000, "VASTSTELLING", "1951-04-01")
                .statusCode(201);
        var zonder = "{\"aantal\":6000,\"soort\":\"VASTSTELLING\",\"datum\":\"1951-04-01\",\"bron\":\"b\"%s}";
        leg("1952-I", zonder.formatted("")).statusCode(200).body("staatscourant", equalTo("Stcrt."));
        leg("1952-I", zonder.formatted(",\"staatscourant\":\" Stcrt. \",\"minister\":\"\""))
                .statusCode(200);
        leg("1952-I", zonder.formatted(",\"staatscourant\":\"Stcrt. 12\""))
                .statusCode(409)
                .body("detail", containsString("leg die wijziging vast als correctie"));
        given().formParams(Map.of("halfjaar", "1952-I", "aantal", "6000", "soort", "VASTSTELLING"))
                .formParams(Map.of("datum", "1951-04-01", "bron", "b", "staatscourant", "Stcrt. 12"))
                .post("/landelijke-taakstellingen")
                .then()
                .statusCode(400)
                .body(containsString("leg die wijziging vast als correctie"), containsString("value=\"Stcrt. 12\""));
        leg("1952-I", zonder.replace("VASTSTELLING", "CORRECTIE").formatted(",\"staatscourant\":\"Stcrt. 12\""))
                .statusCode(201)
                .body("staatscourant", equalTo("Stcrt. 12"))
                .body("geldend", equalTo(true));
    }

    private static ValidatableResponse leg(String halfjaar, String body) {
        return given().contentType("application/json")
                .body(body)
                .put("/v1/landelijke-taakstellingen/" + halfjaar)
                .then();
    }

    @Test
    void een_gemeente_heeft_geen_prognose() {
        given().contentType("application/json")
                .body("{\"aantal\":1,\"soort\":\"PROGNOSE\",\"datum\":\"2017-04-01\",\"bron\":\"b\"}")
                .put("/v1/taakstellingen/2018-II/GM0034")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("soort"));
    }

    @Test
    void na_het_einde_komt_er_geen_taakstelling_meer_bij_en_blijft_alles_leesbaar() {
        put("landelijke-taakstellingen/2090-I", 100, "VASTSTELLING", "2089-09-01")
                .statusCode(201);
        given().contentType("application/json")
                .body("{\"einde\":\"2090-07-01\",\"bron\":\"Staatsblad\"}")
                .put("/v1/regime")
                .then()
                .statusCode(200);
        put("landelijke-taakstellingen/2090-II", 100, "VASTSTELLING", "2090-01-01")
                .statusCode(400)
                .body("fouten[0].reden", containsString("geëindigd op 2090-07-01"));
        given().contentType("application/json")
                .body("{\"aantal\":1,\"soort\":\"VASTSTELLING\",\"datum\":\"2090-04-01\",\"bron\":\"b\"}")
                .put("/v1/taakstellingen/2090-II/GM0034")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("halfjaar"));
        put("landelijke-taakstellingen/2090-I", 90, "BIJSTELLING", "2090-03-01").statusCode(201);
        when().get("/v1/landelijke-taakstellingen/2090-I").then().body("aantal", equalTo(90));
    }

    private static ValidatableResponse put(String pad, int aantal, String soort, String datum) {
        return given().contentType("application/json")
                .body(("{\"aantal\":%d,\"soort\":\"%s\",\"datum\":\"%s\",\"bron\":\"b\",\"staatscourant\":\"Stcrt.\","
                                + "\"minister\":\"minister van Justitie en Veiligheid\"}")
                        .formatted(aantal, soort, datum))
                .put("/v1/" + pad)
                .then();
    }
}
