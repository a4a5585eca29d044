// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchilTest {

    private static RequestSpecification browser() {
        return RestAssured.given().basePath("").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static String page(String path) {
        return browser().get(path).then().extract().asString();
    }

    @Test
    void dePaginaStaatInDeSchil() {
        var html = page("/proef/overzicht");
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nl\"")
                .contains("<title>Overzicht – Trede</title>")
                .contains("href=\"#inhoud\"", "<main id=\"inhoud\"")
                .contains("<a href=\"/proef/overzicht\" aria-current=\"true\">Proef</a>")
                .contains("<a href=\"/toezicht/overzicht\">Toezicht</a>")
                .contains("<li><a href=\"/proef/provincies\">Provincies</a></li>")
                .doesNotContain("<script", "style=");
    }

    @Test
    void deNotatieIsNederlands() {
        assertThat(page("/proef/overzicht"))
                .contains("Standen over de eerste helft van 2024")
                .contains("1 juli 2024 om 09.30 uur")
                .contains("1.216", "−45", "achterstand van 45 personen", "+12", "voorsprong van 12 personen")
                .contains("01-07-2024", "<td>–</td>")
                .contains("Pagina 2 van 3", "href=\"/proef/overzicht?provincie=PV24&amp;pagina=3\"");
    }

    @Test
    void watUitGegevensKomtWordtGeenOpmaak() {
        assertThat(page("/proef/overzicht")).contains("Almere &lt;script&gt;");
    }

    @Test
    void hetStijlbladIsErEnMagBewaardWorden() {
        var matcher = Pattern.compile("href=\"(/proef/assets/trede\\.css\\?v=\\w{8})\"")
                .matcher(page("/proef/overzicht"));
        assertThat(matcher.find()).isTrue();
        browser()
                .get(matcher.group(1))
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/css"))
                .header("Cache-Control", containsString("max-age=31536000"))
                .body(
                        containsString(".utrecht-table"),
                        containsString("--trede-brand"),
                        containsString(".nl-skip-link"));
    }

    @Test
    void hetPictogramVanHetTabbladIsEr() {
        browser().get("/proef/assets/trede.svg").then().statusCode(200).header("Content-Type", startsWith("image/svg"));
    }

    @Test
    void eenBrowserKrijgtEenFoutAlsPagina() {
        var answer = browser().get("/proef/bestaat-niet").then().statusCode(404);
        answer.header("Content-Type", startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("<h1>Niet gevonden</h1>"), containsString("<main id=\"inhoud\""));
        browser().get("/proef/overzicht/").then().statusCode(404).body(containsString("<h1>Niet gevonden</h1>"));
        browser()
                .get("/proef/halfjaren/2024-III")
                .then()
                .statusCode(400)
                .body(containsString("<li>halfjaar: &#39;2024-III&#39; is geen halfjaar"));
        assertThat(browser()
                        .get("/proef/halfjaren/2024-I")
                        .then()
                        .statusCode(500)
                        .extract()
                        .asString())
                .contains("<h1>Interne fout</h1>")
                .doesNotContain("geheim");
    }

    @Test
    void eenProgrammaKrijgtEenFoutAlsProblem() {
        RestAssured.given()
                .basePath("")
                .get("/proef/bestaat-niet")
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/problem+json"));
        browser()
                .get("/proef/v1/bestaat-niet")
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/problem+json"));
    }
}
