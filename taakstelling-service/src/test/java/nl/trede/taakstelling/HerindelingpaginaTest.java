// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** The page for herindelingen: right, and with faults. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerindelingpaginaTest {

    @Test
    void een_gemeente_wordt_gesplitst_met_een_formulier() {
        // on a day so late that no other test sees it
        form("2095-03-02", "GM0177", "wet")
                .formParams(Map.of("gemeente-1", "GM0148", "aandeel-1", "0,4"))
                .formParams(Map.of(
                        "gemeente-3", "GM7071", "naam-3", "Raalterland", "provincie-3", "PV23", "aandeel-3", "0.6"))
                .post("/herindelingen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/taakstelling/herindelingen?gemeente=GM0177"))
                .header("Location", not(containsString("taakstelling/taakstelling")));
        given().accept("text/html")
                .get("/herindelingen?gemeente=GM0177&volgorde=GEMEENTE")
                .then()
                .body(containsString("2 overgangen"), containsString("Raalterland"), containsString("02-03-2095"))
                .body(containsString("<td>0,4</td>"), containsString("<td>0,6</td>"));
        when().get("/v1/gemeenten/GM7071?datum=2095-03-02")
                .then()
                .body("naam", equalTo("Raalterland"))
                .body("provincie", equalTo("PV23"))
                .body("voorgangers.code", contains("GM0177"));
        when().get("/v1/gemeenten/GM0177?datum=2095-03-02").then().statusCode(404);
        given().accept("text/html")
                .get("/herindelingen?gemeente=GM0153")
                .then()
                .body(containsString("geen herindeling bekend"));
    }

    @Test
    void wat_fout_is_staat_bij_zijn_veld_en_blijft_staan() {
        form("", "GM9997, Deventer", "")
                .formParams(Map.of("gemeente-2", "GM0148", "aandeel-2", "1,5", "naam-3", "Zonder code"))
                .post("/herindelingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"datum-fout\""), containsString("id=\"bron-fout\""))
                .body(containsString("&#39;Deventer&#39; is geen gemeentecode"))
                .body(containsString("gemeente GM9997 staat niet in het register"))
                .body(containsString("id=\"aandeel-2-fout\""), containsString("value=\"1,5\""))
                .body(containsString("id=\"gemeente-3-fout\""), containsString("value=\"Zonder code\""))
                .body(containsString(">Gemeentecode (3)</a>: vul dit in"));
        form("2095-03-02", "GM0153", "wet")
                .formParams(Map.of("gemeente-1", "GM0148", "aandeel-1", "0,4"))
                .formParams(Map.of("gemeente-2", "GM0148", "aandeel-2", "0,6"))
                .post("/herindelingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"gemeente-2-fout\""), containsString("GM0148 staat er al"));
        form("2095-03-02", "GM0153", "wet")
                .formParams(Map.of("gemeente-1", "GM0148", "aandeel-1", "0,4"))
                .formParams(Map.of("gemeente-2", "GM0150", "aandeel-2", "0,5"))
                .post("/herindelingen")
                .then()
                .statusCode(400)
                .body(containsString("GM0153: de aandelen zijn samen 0.9 en niet 1"));
        form("2095-03-02", "GM0153", "wet").post("/herindelingen").then().statusCode(400);
        when().get("/v1/herindelingen?gemeente=GM0153").then().body("totaal", equalTo(0));
    }

    private static RequestSpecification form(String datum, String van, String bron) {
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParams(Map.of("datum", datum, "van", van, "bron", bron));
    }
}
