// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchilTest {

    private static RequestSpecification browser() {
        return RestAssured.given().basePath("").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private static String pagina() {
        return browser().get("/toezicht/overzicht").then().extract().asString();
    }

    @Test
    void een_pagina_staat_in_de_schil() {
        assertThat(pagina())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"nl\"", "<title>Overzicht – Trede</title>", "Naar de inhoud", "id=\"inhoud\"")
                .contains("<a href=\"/toezicht/overzicht\" aria-current=\"page\">Overzicht</a>")
                .doesNotContain("<script>", "style=", "trede-theme--PV");
    }

    @Test
    void getallen_en_datums_lezen_nederlands() {
        assertThat(pagina())
                .contains("Standen over de eerste helft van 2024", "1 juli 2024 om 09.30 uur")
                .contains("1.216", "−45", "achterstand van 45 personen", "+12", "voorsprong van 12 personen")
                .contains("01-07-2024", "<td>–</td>");
    }

    @Test
    void een_lange_lijst_heeft_vorige_en_volgende() {
        assertThat(pagina()).contains("Pagina 2 van 3", "href=\"/toezicht/overzicht?provincie=PV24&amp;pagina=3\"");
    }

    @Test
    void wie_terugkijkt_ziet_dat_en_blijft_het_doen() {
        var toen = browser()
                .queryParam("zoek", "a&b")
                .queryParam("bekendOp", "2024-12-01T00:00:00Z")
                .get("/toezicht/toen")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(toen)
                .contains("U kijkt terug.", "wat bekend was op 1 december 2024 om 01.00 uur")
                .contains("href=\"?zoek=a%26b\">Terug naar nu</a>")
                .contains("href=\"/toezicht/werkvoorraad?bekendOp=2024-12-01T00:00:00Z\"")
                .contains("provincie=PV24&amp;pagina=3&amp;bekendOp=2024-12-01T00:00:00Z\"")
                .contains("href=\"/toezicht/v1/openapi.json\"", "href=\"/realisatie/leveringen\"");
        assertThat(pagina()).doesNotContain("bekendOp", "terugkijk");
    }

    @Test
    void een_pagina_die_niet_terug_kan_kijken_zegt_dat() {
        assertThat(browser()
                        .get("/toezicht/overzicht?bekendOp=2024-12-01T00:00:00Z")
                        .then()
                        .extract()
                        .asString())
                .contains("Deze pagina kan niet terugkijken.", "niet wat bekend was op 1 december 2024")
                .doesNotContain("U kijkt terug.");
        browser().get("/toezicht/toen?bekendOp=gisteren").then().statusCode(400);
    }

    @Test
    void het_menu_leidt_naar_alle_diensten_en_zegt_waar_de_lezer_is() {
        assertThat(pagina())
                .contains(
                        "href=\"/toezicht/werkvoorraad\">Werkvoorraad",
                        "href=\"/taakstelling/halfjaren\">",
                        "href=\"/realisatie/leveringen\">",
                        "href=\"/notificatie/brieven\">",
                        "href=\"/toezicht/handleiding\">Handleiding");
        assertThat(tekst("/toezicht/formulier"))
                .contains("<a href=\"/toezicht/overzicht\" aria-current=\"true\">Overzicht</a>")
                .containsOnlyOnce("aria-current=\"true\"");
    }

    @Test
    void elke_pagina_heeft_een_kruimelpad_dat_bij_de_pagina_zelf_eindigt() {
        assertThat(tekst("/toezicht/formulier"))
                .contains(
                        "<ol class=\"trede-kruimels\"><li><a class=\"utrecht-link\" href=\"/toezicht/overzicht\">Overzicht</a></li>"
                                + "<li aria-current=\"page\">Formulier</li></ol>");
        assertThat(pagina()).contains("<ol class=\"trede-kruimels\"><li aria-current=\"page\">Flevoland</li></ol>");
        assertThat(browser().get("/toezicht/bestaat-niet").asString())
                .contains("<li aria-current=\"page\">Niet gevonden</li></ol>");
    }

    @Test
    void de_periode_kiezen_blijft_op_dezelfde_pagina_met_dezelfde_vraag() {
        var html = tekst("/toezicht/overzicht?halfjaar=2009-II&zoek=a%26b&zoek=c&pagina=3");
        assertThat(html)
                .contains(
                        "method=\"get\" action=\"/toezicht/overzicht\" aria-label=\"Halfjaar van deze pagina\"",
                        "<input type=\"hidden\" name=\"zoek\" value=\"a&amp;b\"><input type=\"hidden\" name=\"zoek\" value=\"c\">",
                        "<option selected>2024-I</option>",
                        "<option>2023-II</option>",
                        "href=\"/toezicht/overzicht?zoek=a%26b&amp;zoek=c&amp;halfjaar=2023-II\" aria-label=\"Halfjaar ervoor\"")
                .doesNotContain("name=\"pagina\"");
        assertThat(tekst("/toezicht/overzicht?halfjaar=2009-II&provincie=&zoek="))
                .contains(
                        "href=\"/toezicht/overzicht?provincie=&amp;halfjaar=2023-II\" aria-label=\"Halfjaar ervoor\"");
        assertThat(tekst("/toezicht/formulier")).doesNotContain("Halfjaar van deze pagina");
    }

    @Test
    void een_pagina_over_een_provincie_draagt_haar_thema() {
        assertThat(tekst("/toezicht/overzicht?provincie=PV24"))
                .contains(
                        "class=\"trede-theme trede-theme--PV24 utrecht-document\"",
                        "trede-merk__van\">Flevoland</span>");
        assertThat(tekst("/toezicht/provincies/PV22/proef")).contains("trede-theme--PV22", ">Drenthe</span>");
        assertThat(tekst("/toezicht/overzicht?provincie=PV99")).doesNotContain("trede-theme--", "themas.css");
        var blad = Pattern.compile("href=\"(/toezicht/assets/themas\\.css\\?v=\\w+)\"")
                .matcher(tekst("/toezicht/overzicht?provincie=PV24"));
        assertThat(blad.find()).isTrue();
        browser()
                .get(blad.group(1))
                .then()
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", containsString("max-age=31536000"))
                .body(allOf(
                        containsString(".trede-theme--PV22{"), containsString(".trede-theme--PV24{--trede-accent:#")));
    }

    @Test
    void bij_een_cijfer_staat_wat_het_betekent() {
        assertThat(pagina())
                .contains(
                        "Saldo <a class=\"trede-begrip\" href=\"/toezicht/begrippen#saldo\" aria-label=\"Uitleg van saldo\"></a></th>")
                .contains("<dt>Trede <a class=\"trede-begrip\" href=\"/toezicht/begrippen#trede\"");
        assertThat(tekst("/toezicht/begrippen"))
                .contains(
                        "id=\"saldo\"><dt class=\"trede-begrippen__woord\"><strong>saldo</strong></dt><dd>Wat een gemeente achter of voor loopt",
                        "Regel 15.");
    }

    @Test
    void een_pagina_met_stijl_en_script_blijft_klein() {
        long samen = 0;
        for (var adres : new String[] {
            "/toezicht/overzicht",
            "/toezicht/assets/trede.css",
            "/toezicht/assets/trede.js",
            "/toezicht/assets/grafiek.js"
        }) {
            var antwoord = gecomprimeerd(adres);
            assertThat(antwoord.headers().firstValue("Content-Encoding"))
                    .as(adres)
                    .contains("gzip");
            samen += antwoord.body().length;
        }
        assertThat(samen).isBetween(20_000L, 100_000L);
    }

    private static HttpResponse<byte[]> gecomprimeerd(String adres) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + adres))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(String adres) {
        return browser()
                .urlEncodingEnabled(false)
                .get(adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void wat_uit_gegevens_komt_wordt_geen_opmaak() {
        assertThat(pagina()).contains("Almere &lt;script&gt;");
    }

    @Test
    void de_samenvatting_van_een_formulier_noemt_elk_veld_zoals_de_pagina_het_noemt() {
        assertThat(browser().get("/toezicht/formulier").then().extract().asString())
                .contains("Er zijn 6 fouten gevonden")
                .contains(
                        "<a class=\"utrecht-link\" href=\"#aantal\">Aantal &lt;personen&gt;</a>: &#39;&lt;b&gt;&#39; is geen aantal")
                .contains("geen aantal van 0 tot en met 1.000.000")
                .contains("<a class=\"utrecht-link\" href=\"#datum\">Dag van het besluit</a>: vul dit in")
                .contains("<a class=\"utrecht-link\" href=\"#naar-2\">Wordt (2)</a>: is te hoog")
                .contains("<a class=\"utrecht-link\" href=\"#delen\">Wie ruilen</a>: is te laag")
                .contains("<a class=\"utrecht-link\" href=\"#elders\">elders</a>: staat niet op de pagina")
                .contains("<li>past niet bij wat geldt</li>")
                .contains("<label for=\"naar-2\">Wordt</label>");
    }

    @Test
    void de_stijl_wordt_door_de_dienst_zelf_gegeven_en_mag_bewaard_blijven() {
        var address = Pattern.compile("href=\"(/toezicht/assets/trede\\.css\\?v=\\w+)\"")
                .matcher(pagina());
        assertThat(address.find()).isTrue();
        browser()
                .get(address.group(1))
                .then()
                .statusCode(200)
                .contentType(containsString("text/css"))
                .header("Cache-Control", containsString("max-age=31536000"))
                .body(allOf(containsString(".utrecht-table"), containsString("--trede-accent")));
        browser().get("/toezicht/assets/trede.svg").then().statusCode(200).contentType(startsWith("image/svg"));
    }

    @Test
    void een_browser_krijgt_een_fout_als_pagina() {
        browser()
                .get("/toezicht/bestaat-niet")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("Niet gevonden</h1>"), containsString("id=\"inhoud\""));
        browser().get("/toezicht/overzicht/").then().statusCode(404).body(containsString("Niet gevonden</h1>"));
        browser()
                .get("/toezicht/halfjaren/2024-III")
                .then()
                .statusCode(400)
                .body(containsString("<li>halfjaar: &#39;2024-III&#39; is geen halfjaar"));
        assertThat(browser()
                        .get("/toezicht/halfjaren/2024-I")
                        .then()
                        .statusCode(500)
                        .extract()
                        .asString())
                .contains("Interne fout</h1>")
                .doesNotContain("geheim");
    }

    @Test
    void een_programma_krijgt_een_fout_als_problem() {
        var program = RestAssured.given().basePath("");
        program.get("/toezicht/bestaat-niet").then().statusCode(404).contentType("application/problem+json");
        browser().get("/toezicht/v1/bestaat-niet").then().statusCode(404).contentType("application/problem+json");
    }
}
