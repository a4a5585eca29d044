// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class CirculairePaginaTest {

    @Test
    void drie_stappen_zonder_javascript() {
        // step 1
        var kolommen = given().redirects()
                .follow(false)
                .multiPart(
                        "bestand",
                        "bijlage.csv",
                        "Naam;Aantal\nAlmere;7\nAtlantis;1\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .multiPart("halfjaar", "2009-I")
                .multiPart("bron", "circulaire <2009>")
                .multiPart("datum", "2008-10-01")
                .multiPart("soort", "VASTSTELLING")
                .post("/circulaires")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(kolommen).matches("http://[^/]+/taakstelling/circulaires/[^/]+");
        given().accept("text/html")
                .get(kolommen)
                .then()
                .statusCode(200)
                .body(containsString("circulaire &lt;2009&gt;"), containsString("<option value=\"Aantal\" selected>"));
        // step 2
        var verschillen = given().redirects()
                .follow(false)
                .formParam("gemeente", "Naam")
                .formParam("aantal", "Aantal")
                .post(kolommen + "/kolomtoewijzing")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(verschillen).then().statusCode(200).body(containsString("Atlantis"), containsString("Leg nieuw"));
        given().get(verschillen + "?uitslag=NIEUW").then().statusCode(200).body(containsString("Almere"));
        // step 3
        given().redirects().follow(false).post(kolommen + "/bevestiging").then().statusCode(303);
        given().get(verschillen).then().body(containsString("Bevestigd op"));
        given().get("/circulaires").then().statusCode(200).body(containsString("Stap 1 van 3"));
        assertThat(given().get("/v1/taakstellingen/2009-I/GM0034")
                        .then()
                        .extract()
                        .<Integer>path("aantal"))
                .isEqualTo(7);
    }

    @Test
    void wat_ontbreekt_wordt_genoemd() {
        given().multiPart("bron", "b")
                .accept("text/html")
                .post("/circulaires")
                .then()
                .statusCode(400)
                .body(containsString("id=\"halfjaar-fout\""), containsString("id=\"bestand-fout\""))
                .body(containsString("name=\"bron\" value=\"b\""));
        given().multiPart("bestand", "x.csv", new byte[] {'a', 0, ';', 0}, "text/csv")
                .multiPart("halfjaar", "2009-II")
                .multiPart("bron", "een bron")
                .multiPart("datum", "2009-04-01")
                .multiPart("soort", "PROGNOSE")
                .accept("text/html")
                .post("/circulaires")
                .then()
                .statusCode(400)
                .body(
                        containsString(
                                "&#39;PROGNOSE&#39; is geen waarde; kies uit VASTSTELLING, BIJSTELLING, CORRECTIE"),
                        containsString("value=\"2009-04-01\""));
        given().multiPart("bestand", "x.csv", new byte[] {'a', 0, ';', 0}, "text/csv")
                .multiPart("halfjaar", "2009-II")
                .multiPart("bron", "een bron zonder lijst")
                .multiPart("datum", "2009-04-01")
                .multiPart("soort", "CORRECTIE")
                .accept("text/html")
                .post("/circulaires")
                .then()
                .statusCode(400)
                .body(containsString("geen tekst"), containsString("value=\"een bron zonder lijst\""))
                .body(not(containsString("<td>een bron zonder lijst</td>")));
    }
}
