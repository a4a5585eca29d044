// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
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

/** The pages for a ruiling, a vrijstelling and an indicative number of amv: right, and with faults. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RuilingEnVrijstellingpaginaTest {

    @Test
    void een_ruiling_gaat_met_een_formulier() {
        // Given
        zet("GM0034", 100);
        zet("GM1774", 20);
        // When
        deel(deel(form("1993-I"), 1, "GM0034", "100", "90"), 2, "GM1774", "20", "30")
                .post("/ruilingen")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/taakstelling/ruilingen?halfjaar=1993-I"))
                .header("Location", not(containsString("taakstelling/taakstelling")));
        // Then
        given().get("/v1/taakstellingen/1993-I/GM1774").then().body("aantal", equalTo(30));
        given().accept("text/html")
                .get("/ruilingen?halfjaar=1993-I&gemeente=GM1774")
                .then()
                .body(containsString("1 ruiling"), containsString("Dinkelland"), containsString("B&amp;W 1"));
        given().accept("text/html").get("/ruilingen?gemeente=GM0050").then().body(containsString("geen ruiling"));
    }

    @Test
    void een_foute_ruiling_noemt_elke_fout_bij_haar_regel_en_houdt_wat_getypt_is() {
        deel(form("1993-II").formParam("gemeente-3", "GM1774"), 1, "GM0034", "100", "duizend")
                .post("/ruilingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"naar-1-fout\""), containsString("value=\"duizend\""))
                .body(containsString("id=\"kenmerk-3-fout\""), containsString("id=\"besluitdatum-3-fout\""));
        deel(deel(form("1993-II"), 1, "GM0034", "100", "90"), 3, "GM9999", "20", "31")
                .post("/ruilingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"gemeente-3-fout\""), containsString("deze wordt 1 hoger"));
        deel(deel(form("1993-II"), 1, "GM0034", "100", "100"), 2, "GM1774", "20", "20")
                .post("/ruilingen")
                .then()
                .statusCode(400)
                .body(containsString("elk aantal blijft gelijk"));
        form("1993-II").formParam("kenmerk-1", "a\0b").post("/ruilingen").then().statusCode(400);
        form("1993-II").post("/ruilingen").then().statusCode(400).body(containsString("twee of meer"));
    }

    @Test
    void een_vrijstelling_en_een_aantal_amv_gaan_met_een_formulier() {
        leeg().formParam("gemeente", "GM0299")
                .formParam("vanaf", "1993-01-01")
                .formParam("tot", "2002-01-01")
                .formParam("aantal", "0")
                .formParam("grond", "aanmeldcentrum")
                .formParam("bron", "circulaire")
                .post("/vrijstellingen")
                .then()
                .statusCode(303);
        given().accept("text/html")
                .get("/vrijstellingen?gemeente=GM0299&datum=2001-01-01")
                .then()
                .body(containsString("Zevenaar"), containsString("01-01-2002"));
        leeg().formParam("gemeente", "GM9999")
                .formParam("vanaf", "1993-01-01")
                .formParam("tot", "1992-01-01")
                .formParam("aantal", "0")
                .formParam("grond", "aanmeldcentrum")
                .formParam("bron", "circulaire")
                .post("/vrijstellingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"gemeente-fout\""), containsString("id=\"tot-fout\""));
        amv("GM0050").post("/amv-taakstellingen").then().statusCode(303);
        amv("PV99")
                .post("/amv-taakstellingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"gebied-fout\""), containsString("value=\"PV99\""));
        given().accept("text/html")
                .get("/amv-taakstellingen?halfjaar=1993-I")
                .then()
                .body(containsString("Zeewolde"), containsString("1 geldende aantal"));
        leeg().formParams(Map.of("halfjaar", "1994-I", "gebied", "PV24", "aantal", "20"))
                .formParams(Map.of("datum", "1993-10-01", "bron", "brief"))
                .post("/amv-taakstellingen")
                .then()
                .statusCode(303);
        given().accept("text/html")
                .get("/amv-taakstellingen?halfjaar=1994-I")
                .then()
                .body(containsString("provincie Flevoland"));
        given().get("/v1/amv-taakstellingen/1993-I/GM0050/versies").then().body("versies[0].aantal", equalTo(1050));
        given().get("/v1/amv-taakstellingen/1993-II/GM0050/versies").then().statusCode(404);
        given().get("/v1/amv-taakstellingen?gebied=Almere").then().statusCode(400);
    }

    private static RequestSpecification amv(String gebied) {
        return leeg().formParam("halfjaar", "1993-I")
                .formParam("gebied", gebied)
                .formParam("aantal", "1.050")
                .formParam("datum", "1992-10-01")
                .formParam("bron", "brief");
    }

    private static RequestSpecification form(String halfjaar) {
        return leeg().formParam("halfjaar", halfjaar).formParam("bron", "brief van de colleges");
    }

    private static RequestSpecification leeg() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static RequestSpecification deel(
            RequestSpecification form, int regel, String gemeente, String van, String naar) {
        return form.formParam("gemeente-" + regel, gemeente)
                .formParam("van-" + regel, van)
                .formParam("naar-" + regel, naar)
                .formParam("besluitdatum-" + regel, "1993-02-01")
                .formParam("kenmerk-" + regel, "B&W " + regel);
    }

    private static void zet(String gemeente, int aantal) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"1992-10-01\",\"bron\":\"circulaire\"}"
                        .formatted(aantal))
                .put("/v1/taakstellingen/1993-I/" + gemeente)
                .then()
                .statusCode(201);
    }
}
