// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** The beleid in force, for other systems and for readers. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BeleidResourceTest {

    @Test
    void het_beleid_van_een_dag_met_ladder_termijnen_en_tabellen() {
        given().when()
                .get("/v1/provincies/PV23/beleid?datum=2024-07-01")
                .then()
                .statusCode(200)
                .body("versie", equalTo("overijssel-2017"))
                .body("treden", hasSize(7))
                .body("afschaling", equalTo("INEENS"))
                .body("documenten[0].termijn.aantal", equalTo(4))
                .body("documenten[0].termijn.eenheid", equalTo("WEKEN"))
                .body("herkomst.find { it.onderdeel == 'termijnen' }.herkomst", equalTo("brief van 28 november 2024"))
                .body("herkomst.find { it.onderdeel == 'termijnen' }.vastTeStellen", equalTo(false))
                .body("herkomst.findAll { it.onderdeel == 'treden' && it.vastTeStellen }.waarvan", hasSize(6))
                .body("herkomst.find { it.onderdeel == 'verschoondePeriodenTellenMee' }.vastTeStellen", equalTo(true))
                .body("tabellen.naam", contains("voorgesteldeTrede", "oordeel", "gevolgen"))
                .body("tabellen[0].rijen[7].toelichting", containsString("drie of meer halfjaren op rij"));
    }

    @Test
    void de_dag_kiest_de_versie_en_een_oude_versie_blijft_te_lezen() {
        given().get("/v1/provincies/PV24/beleid?datum=2024-05-01").then().body("versie", equalTo("flevoland-2020"));
        given().get("/v1/provincies/PV24/beleid?datum=2024-05-02").then().body("versie", equalTo("flevoland-2024"));
        given().get("/v1/provincies/PV24/beleid/versies")
                .then()
                .body("versies.versie", contains("flevoland-2020", "flevoland-2024"))
                .body("versies[0].geldigTot", equalTo("2024-05-02"))
                .body("versies[1].geldigTot", nullValue());
        given().get("/v1/provincies/PV24/beleid/versies/flevoland-2020").then().statusCode(200);
    }

    @Test
    void zonder_beleid_of_voor_een_onbekende_provincie_is_er_niets() {
        given().get("/v1/provincies/PV31/beleid")
                .then()
                .statusCode(404)
                .body("detail", containsString("Vast te stellen door de provincie"));
        given().get("/v1/provincies/PV31/beleid/versies").then().statusCode(200).body("versies", hasSize(0));
        given().get("/v1/provincies/PV99/beleid").then().statusCode(404);
        given().get("/v1/provincies/PV24/beleid/versies/nergens").then().statusCode(404);
        given().get("/v1/provincies/PV24/beleid?datum=gisteren")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItem("datum"));
    }

    @Test
    void de_pagina_vertelt_het_in_woorden() {
        given().accept("text/html")
                .get("/provincies/PV24/beleid?versie=flevoland-2020")
                .then()
                .statusCode(200)
                .body(containsString("eerst op de taakstelling van het lopende halfjaar"))
                .body(containsString("Het actieve toezicht blijft van toepassing"))
                .body(containsString("<td>brief over de tweede helft van 2023"))
                .body(
                        containsString(
                                "gebruikelijke naam, niet in de brief <span class=\"trede-fictief\">vast te stellen door de provincie</span>"))
                .body(containsString("<strong>niet adequaat</strong>"))
                .body(not(containsString("NIET_ADEQUAAT")));
        given().accept("text/html")
                .get("/provincies/PV31/beleid")
                .then()
                .statusCode(200)
                .body(containsString("vast te stellen door de provincie"));
    }
}
