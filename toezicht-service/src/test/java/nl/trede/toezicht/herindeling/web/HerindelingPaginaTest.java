// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Een mens besluit op de pagina over de verdeelsleutel. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerindelingPaginaTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void een_splitsing() {
        speelveld.gemeente("GM7553", "Splitsdam", "PV20", null, LocalDate.parse("2019-01-01"));
        speelveld.gemeente("GM7566", "Noorderdam", "PV20");
        speelveld.gemeente("GM7569", "Zuiderdam", "PV20");
        speelveld.feiten(
                opening("GM7553", "2018-II", -7),
                taakstelling("GM7553", "2018-II", 20),
                gehuisvest("GM7553", "2018-II", 6),
                opening("GM7566", "2018-II", 0),
                taakstelling("GM7566", "2019-I", 40),
                opening("GM7569", "2018-II", 0),
                taakstelling("GM7569", "2019-I", 30));
        speelveld.herindeling("GM7553", "2019-01-01", "GM7566", "GM7569");
    }

    @Test
    void alle_fouten_bij_hun_veld_en_wat_er_stond_blijft_staan() {
        given().formParam("aandeel-GM7566", "60")
                .formParam("aandeel-GM7569", "50")
                .formParam("datum", "2999-01-01")
                .formParam("motivering", "")
                .post("/herindelingen/GM7553")
                .then()
                .statusCode(400)
                .body(containsString("de aandelen zijn samen 110%; dat moet 100% zijn"))
                .body(containsString("ligt in de toekomst"))
                .body(containsString("value=\"60\""))
                .body(containsString("id=\"motivering-fout\""));
        given().formParam("aandeel-GM7566", "60")
                .formParam("motivering", "zo <afgesproken>")
                .post("/herindelingen/GM7553")
                .then()
                .body(containsString("zo &lt;afgesproken&gt;"));
        given().formParam("aandeel-GM7566", "zestig")
                .post("/herindelingen/GM7553")
                .then()
                .statusCode(400)
                .body(containsString("is geen percentage van 0 tot en met 100, bijvoorbeeld 62,5"))
                .body(containsString("value=\"zestig\""))
                .body(containsString("id=\"motivering-fout\""))
                .body(containsString("id=\"datum-fout\""));
    }

    @Test
    void een_besluit_laat_het_saldo_overgaan_en_staat_op_de_pagina() {
        given().get("/herindelingen").then().statusCode(200).body(containsString("Splitsdam"));
        given().redirects()
                .follow(false)
                .formParam("aandeel-GM7566", "62,5")
                .formParam("aandeel-GM7569", "37.5%")
                .formParam("datum", "2019-02-12")
                .formParam("motivering", "afspraak van de colleges")
                .post("/herindelingen/GM7553")
                .then()
                .statusCode(303);

        given().get("/v1/gemeenten/GM7566/standen/2019-I").then().body("beginsaldo", equalTo(-13));
        given().get("/v1/gemeenten/GM7569/standen/2019-I").then().body("beginsaldo", equalTo(-8));
        given().get("/herindelingen/GM7553")
                .then()
                .statusCode(200)
                .body(containsString("overgegaan"))
                .body(containsString("62,5%"))
                .body(containsString("afspraak van de colleges"));
        given().get("/herindelingen/GM0034").then().statusCode(404);
    }
}
