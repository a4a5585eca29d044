// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The users of the local run: with a form, with HTTP Basic, and out again. */
@QuarkusTest
@TestProfile(LokaalAanmeldenTest.Lokaal.class)
class LokaalAanmeldenTest {

    public static class Lokaal implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "lokaal";
        }
    }

    @ParameterizedTest
    @CsvSource({"overijssel,200,", "coa,303,/realisatie/leveringen", "rijk,303,/taakstelling/halfjaren"})
    void op_het_adres_van_een_dienst_begint_ieder_waar_haar_rol_begint(String naam, int status, String naar) {
        var cookie = login(naam, naam, "/").cookie("trede-lokaal");
        for (var provincie : List.of("", "PV24")) {
            var vraag = browser().cookie("trede-lokaal", cookie);
            var antwoord = (provincie.isEmpty() ? vraag : vraag.queryParam("provincie", provincie)).get();
            assertThat(antwoord.statusCode()).as(provincie).isEqualTo(status);
            assertThat(antwoord.header("Location")).as(provincie).isEqualTo(naar);
            if (status == 200) {
                assertThat(antwoord.asString()).as(provincie).contains("<title>Overzicht – Trede</title>");
            }
        }
    }

    @Test
    void a_page_asks_to_log_in_and_brings_the_user_back() {
        var sent = browser().get("/besloten?vraag=a%20b&nog=1");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.header("Location"))
                .endsWith("/toezicht/aanmelden?terug=%2Ftoezicht%2Fbesloten%3Fvraag%3Da%2520b%26nog%3D1");
        browser()
                .get("/aanmelden?terug=/toezicht/besloten")
                .then()
                .statusCode(200)
                .body(containsString("value=\"/toezicht/besloten\""));
        var in = login("overijssel", "overijssel", "/toezicht/besloten?vraag=a%20b&nog=1");
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).endsWith("/toezicht/besloten?vraag=a%20b&nog=1");
        assertThat(in.header("Set-Cookie"))
                .startsWith("trede-lokaal=overijssel.")
                .contains("; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Max-Age=28800")
                .doesNotContain("Secure");
        browser()
                .cookie("trede-lokaal", in.cookie("trede-lokaal"))
                .get("/besloten")
                .then()
                .statusCode(200)
                .body(equalTo("<p>overijssel [PV23]</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kwaad.example/",
                "//kwaad.example/",
                "/\\kwaad.example",
                "\\\\kwaad.example",
                "javascript:alert(1)",
                "///kwaad.example",
                "/ /kwaad",
                ""
            })
    void nobody_is_led_to_another_website(String terug) {
        var in = login("coa", "coa", terug);
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).matches("(http://localhost:\\d+)?/");
    }

    @ParameterizedTest
    @CsvSource({"overijssel, Overijssel", "overijssel, ''", "niemand, niemand", "'', ''", "coa, rijk"})
    void a_wrong_name_or_password_is_told_and_gives_no_session(String naam, String wachtwoord) {
        login(naam, wachtwoord, "/toezicht/besloten")
                .then()
                .statusCode(401)
                .header("Set-Cookie", (String) null)
                .body(containsString("deze naam en dit wachtwoord horen niet bij elkaar"))
                .body(containsString("value=\"/toezicht/besloten\""));
    }

    @Test
    void logging_out_takes_the_session_away_from_the_browser() {
        var cookie = login("drenthe", "drenthe", "/").cookie("trede-lokaal");
        browser().cookie("trede-lokaal", cookie).get("/afmelden").then().statusCode(405);
        var out = browser().cookie("trede-lokaal", cookie).post("/afmelden");
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.header("Location")).endsWith("/toezicht/afgemeld");
        assertThat(out.header("Set-Cookie")).startsWith("trede-lokaal=;").contains("Max-Age=0");
        browser().get("/afgemeld").then().statusCode(200).body(containsString("U bent afgemeld"));
    }

    @Test
    void the_api_takes_basic_and_refuses_with_a_problem() {
        given().auth()
                .preemptive()
                .basic("flevoland", "flevoland")
                .get("/v1/besloten")
                .then()
                .body("wie", equalTo("flevoland"));
        for (var wrong : new RequestSpecification[] {
            given(),
            given().auth().preemptive().basic("flevoland", "x"),
            given().auth().preemptive().basic("niemand", "niemand"),
            given().header("Authorization", "Basic ???"),
            given().header("Authorization", "Bearer nonsense")
        }) {
            wrong.get("/v1/besloten")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Basic realm=\"Trede\""))
                    .body("title", equalTo("Niet ingelogd"), "status", equalTo(401));
        }
    }

    @Test
    void a_role_that_may_not_is_refused_and_what_the_table_does_not_name_nobody_may() {
        given().auth()
                .preemptive()
                .basic("gs-drenthe", "gs-drenthe")
                .get("/v1/besloten")
                .then()
                .statusCode(403);
        given().auth()
                .preemptive()
                .basic("coa", "coa")
                .accept("text/html")
                .get("/besloten")
                .then()
                .statusCode(403);
        given().auth()
                .preemptive()
                .basic("beheerder", "beheerder")
                .get("/v1/besloten")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic("beheerder", "beheerder")
                .get("/v1/vergeten")
                .then()
                .statusCode(403);
        given().get("/v1/vergeten").then().statusCode(401);
    }

    @Test
    void a_form_of_another_website_is_refused() {
        var cookie = login("overijssel", "overijssel", "/").cookie("trede-lokaal");
        var host = "localhost:" + io.restassured.RestAssured.port;
        form(cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/besloten")
                .then()
                .statusCode(200)
                .body(equalTo("ja"));
        form(cookie).header("Origin", "http://" + host).post("/besloten").then().statusCode(200);
        given().cookie("trede-lokaal", cookie)
                .multiPart("woord", "ja")
                .header("Origin", "http://" + host)
                .post("/besloten")
                .then()
                .statusCode(200)
                .body(equalTo("ja"));
        for (var site : new String[] {"cross-site", "same-site", "nonsense"}) {
            form(cookie)
                    .header("Sec-Fetch-Site", site)
                    .post("/besloten")
                    .then()
                    .statusCode(403)
                    .body(containsString("andere website"), not(containsString("ja")));
        }
        for (var origin : new String[] {
            "http://kwaad.example", "http://localhost", "null", "http://" + host + ".kwaad.example", "::"
        }) {
            form(cookie).header("Origin", origin).post("/besloten").then().statusCode(403);
        }
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType(ContentType.URLENC)
                .formParam("naam", "coa")
                .formParam("wachtwoord", "coa")
                .post("/aanmelden")
                .then()
                .statusCode(403)
                .header("Set-Cookie", (String) null);
    }

    @Test
    void who_guesses_has_to_wait_also_with_the_right_password() {
        for (int i = 0; i < 10; i++) {
            given().auth()
                    .preemptive()
                    .basic("gs-flevoland", "raad" + i)
                    .get("/v1/besloten")
                    .then()
                    .statusCode(401);
        }
        given().auth()
                .preemptive()
                .basic("gs-flevoland", "gs-flevoland")
                .get("/v1/besloten")
                .then()
                .statusCode(429)
                .header("Retry-After", "30")
                .contentType("application/problem+json");
        login("gs-flevoland", "gs-flevoland", "/").then().statusCode(429).body(containsString("wacht 30 seconden"));
    }

    private static RequestSpecification browser() {
        return given().accept("text/html").redirects().follow(false).urlEncodingEnabled(false);
    }

    private static RequestSpecification form(String cookie) {
        return given().cookie("trede-lokaal", cookie)
                .contentType(ContentType.URLENC)
                .formParam("woord", "ja");
    }

    private static Response login(String naam, String wachtwoord, String terug) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("naam", naam)
                .formParam("wachtwoord", wachtwoord)
                .formParam("terug", terug)
                .post("/aanmelden");
    }
}
