// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import nl.trede.toezicht.Dossierproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which a toezichthouder reads a dossier. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class DossierpaginasTest extends Dossierproef {

    @BeforeEach
    void dossier() {
        klok.zet(LocalDate.parse("2025-02-04"));
        speelveld.gemeente("GM3101", "Paginastad", "PV23");
        speelveld.gemeente("GM3102", "Eerstestad", "PV22");
        speelveld.feiten(
                opening("GM3101", "2024-II", -23),
                taakstelling("GM3101", "2024-II", 26),
                gehuisvest("GM3101", "2024-II", 3, "2024-11-01"));
        given().contentType("application/json")
                .body(
                        """
                        {"document":"PLAN_VAN_AANPAK","aantal":10,"reden":"<b>complex</b>","start":"2024-11-28","halfjaren":["2025-I"]}""")
                .post("/v1/gemeenten/GM3101/termijnen");
        given().contentType("application/json")
                .body(
                        """
                        {"soort":"BESTUURLIJK","aanduiding":"begin maart 2025","onderwerp":"voortgang","deelnemers":["wethouder"]}""")
                .post("/v1/gemeenten/GM3101/overleggen");
    }

    @Test
    void het_dossier_zegt_hoe_alles_staat() {
        maak("GM3101/afspraken", "{\"datum\":\"2025-04-01\",\"personen\":20}");
        pagina("/gemeenten/GM3101/dossier")
                .body(containsString("10 weken"))
                .body(containsString("4 weken"))
                .body(containsString("06-02-2025"))
                .body(containsString("lopend"))
                .body(containsString("begin maart 2025"))
                .body(containsString("te vroeg: nog geen cijfers"))
                .body(containsString("&lt;b&gt;complex&lt;/b&gt;"))
                .body(not(containsString("<b>complex")));
        given().get("/gemeenten/GM9999/dossier").then().statusCode(404);
    }

    @Test
    void de_tijdlijn_is_op_de_pagina_te_filteren() {
        pagina("/gemeenten/GM3101/tijdlijn")
                .body(containsString("Cijfers over 2024-II: 3 gehuisvest"))
                .body(containsString("Bestuurlijk overleg begin maart 2025"));
        pagina("/gemeenten/GM3101/tijdlijn?soort=OVERLEG&zoek=%22%3E%3Cscript%3E")
                .body(containsString("Er is niets dat hieraan voldoet"))
                .body(not(containsString("<script>")));
        pagina("/gemeenten/GM3101/tijdlijn?soort=ONZIN").body(containsString("Termijn begint"));
    }

    @Test
    void kalender_en_werkvoorraad_zeggen_wat_er_moet_gebeuren() {
        pagina("/kalender?provincie=PV23")
                .body(containsString("Kalender van Overijssel"))
                .body(containsString("Laatste dag: plan van aanpak"))
                .body(containsString("<h2 class=\"utrecht-heading-2\" id=\"maand-1\">Februari 2025</h2>"))
                .body(containsString("01-03-2025 tot en met 10-03-2025"))
                .body(containsString("Peilmoment over 2025-I"));
        pagina("/werkvoorraad?provincie=PV23")
                .body(containsString("Let op de laatste dag: plan van aanpak"))
                .body(containsString("deze week"));
        pagina("/werkvoorraad?provincie=PV23&wie=GS&dag=2031-01-01")
                .body(containsString("Werkvoorraad van Overijssel"));
    }

    @Test
    void wie_bij_een_provincie_hoort_krijgt_zonder_keuze_de_eigen_provincie() {
        var token = Tokens.toezichthouder("overijssel", "PV23");
        for (var pagina : List.of("Werkvoorraad", "Kalender")) {
            var pad = "/" + pagina.toLowerCase(Locale.ROOT);
            given().auth().oauth2(token).get(pad).then().body(containsString(pagina + " van Overijssel"));
            given().auth()
                    .oauth2(token)
                    .get(pad + "?provincie=PV24")
                    .then()
                    .body(containsString(pagina + " van Flevoland"));
            given().get(pad).then().body(not(containsString(pagina + " van Overijssel")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/werkvoorraad", "/kalender"})
    void een_provincie_die_niet_bestaat_is_geen_andere(String pad) {
        given().accept("text/html")
                .get(pad + "?provincie=PV99")
                .then()
                .statusCode(404)
                .body(containsString("Provincie PV99 is niet bekend."));
    }

    private static ValidatableResponse pagina(String pad) {
        return given().get(pad).then().statusCode(200).contentType("text/html");
    }
}
