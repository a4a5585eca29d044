// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class TaakstellingpaginaTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /gemeenten?datum=2022-03-23&zoek=Weesp     | GM0457
            /gemeenten?zoek=Den Haag                   | GM0518
            /gemeenten/GM0053                          | verdeelsleutel niet bekend
            /gemeenten/GM0457                          | 24 maart 2022
            /halfjaren?halfjaar=1997-I                 | geen landelijke taakstelling
            /halfjaren                                 | Vastgesteld samen
            """)
    void elke_pagina_toont_wat_het_register_en_de_taakstellingen_weten(String pad, String tekst) {
        given().accept("text/html").get(pad).then().statusCode(200).body(containsString(tekst));
    }

    @Test
    void een_bijstelling_gaat_met_een_formulier_en_een_correctie_ook() {
        // Given
        zet("landelijke-taakstellingen/1996-II", 27300);
        zet("taakstellingen/1996-II/GM0034", 336);
        // When
        var pagina = given().redirects()
                .follow(false)
                .formParam("halfjaar", "1996-II")
                .formParam("landelijk", 17600)
                .formParam("datum", "2023-11-10")
                .formParam("reden", "minder vergunningen")
                .formParam("bron", "Staatscourant")
                .formParam("aantallen", "GM0034;216")
                .post("/bijstellingen")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        // Then
        assertThat(pagina).matches("http://[^/]+/taakstelling/bijstellingen/[^/]+");
        var pad = pagina.substring(pagina.indexOf("/bijstellingen/"));
        given().accept("text/html").get(pad).then().statusCode(200).body(containsString("minder vergunningen"));
        given().accept("text/html").get("/bijstellingen").then().statusCode(200).body(containsString("1996-II"));
        given().redirects()
                .follow(false)
                .formParam("datum", "2023-11-20")
                .formParam("reden", "verkeerd halfjaar")
                .post(pad + "/correctie")
                .then()
                .statusCode(303);
        given().accept("text/html").get(pad).then().body(containsString("verkeerd halfjaar"));
        given().get("/v1/taakstellingen/1996-II/GM0034").then().body("aantal", equalTo(336));
    }

    @Test
    void een_bijstelling_kan_met_de_formule_of_uit_een_aangeleverde_bijlage() {
        // Given
        zet("landelijke-taakstellingen/1994-II", 27300);
        zet("taakstellingen/1994-II/GM0034", 336);
        zet("taakstellingen/1994-II/GM0050", 30);
        String bijlage = given().contentType("text/csv")
                .body("gemeente;taakstelling\nGM0034;216\nGM0050;20\nAtlantis;4\n")
                .post("/v1/circulaires?bron=bijlage&datum=2023-11-10&soort=BIJSTELLING&halfjaar=1994-II")
                .then()
                .extract()
                .path("id");
        given().accept("text/html")
                .get("/bijstellingen?circulaire=" + bijlage)
                .then()
                .body(containsString("value=\"" + bijlage + "\" selected"), containsString("value=\"1994-II\""));
        // When: the inhabitants of that day are not known
        form("1994-II")
                .formParam("herkomst", "FORMULE")
                .formParam("inwonersOp", "1993-01-01")
                .post("/bijstellingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"inwonersOp-fout\""), containsString("value=\"1993-01-01\""))
                .body(containsString("value=\"minder vergunningen\""));
        // and the annex is known
        form("1994-II")
                .formParam("herkomst", "CIRCULAIRE")
                .formParam("circulaire", bijlage)
                .post("/bijstellingen")
                .then()
                .statusCode(303);
        // Then
        given().get("/v1/bijstellingen?halfjaar=1994-II")
                .then()
                .body("bijstellingen[0].gemeenten", equalTo(2), "bijstellingen[0].landelijk.nieuw", equalTo(17600));
        given().get("/v1/taakstellingen/1994-II/GM0050").then().body("aantal", equalTo(20));
    }

    @Test
    void een_fout_formulier_houdt_wat_getypt_is_en_noemt_elke_fout_bij_haar_veld() {
        form("1995-III")
                .formParam("landelijk", "veel")
                .formParam("aantallen", "GM0034;216\nAlmere;3\nGM0034;5\nGM0050")
                .post("/bijstellingen")
                .then()
                .statusCode(400)
                .body(containsString("id=\"halfjaar-fout\""), containsString("value=\"1995-III\""))
                .body(containsString("regel 2: "), containsString("regel 3: GM0034 staat er al"))
                .body(containsString("regel 4: verwacht"), containsString("GM0034;216"));
    }

    private static RequestSpecification form(String halfjaar) {
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParam("halfjaar", halfjaar)
                .formParam("datum", "2023-11-10")
                .formParam("reden", "minder vergunningen")
                .formParam("bron", "Staatscourant")
                .formParam("landelijk", "17600");
    }

    private static void zet(String pad, int aantal) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2023-04-01\",\"bron\":\"circulaire\"}"
                        .formatted(aantal))
                .put("/v1/" + pad)
                .then()
                .statusCode(201);
    }
}
