// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

    private static void zet(String pad, int aantal) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"VASTSTELLING\",\"datum\":\"2023-04-01\",\"bron\":\"circulaire\"}"
                        .formatted(aantal))
                .put("/v1/" + pad)
                .then()
                .statusCode(201);
    }
}
