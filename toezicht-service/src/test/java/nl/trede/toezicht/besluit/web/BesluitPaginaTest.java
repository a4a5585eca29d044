// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.web;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a proposal to a besluit on the pages, without a script: form, control, record. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitPaginaTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void gemeenten() {
        for (var code : new String[] {"GM1841", "GM1842", "GM1843", "GM1844", "GM1845", "GM1846", "GM1847", "GM1848"}) {
            speelveld.gemeente(code, "Pagina " + code, "PV22");
            speelveld.feiten(
                    opening(code, "2024-I", -10), taakstelling(code, "2024-I", 26), gehuisvest(code, "2024-I", 23));
        }
    }

    @Test
    void van_voorstel_naar_besluit_in_drie_stappen() {
        var adres = form("/gemeenten/GM1841/beoordelingen", "halfjaar", "2024-I")
                .statusCode(303)
                .extract()
                .header("Location");
        var beoordeling = adres.substring(adres.indexOf('=') + 1);
        pagina("/gemeenten/GM1841/besluiten/nieuw?beoordeling=" + beoordeling)
                .body(allOf(
                        containsString("Waarom deze trede"),
                        containsString("De gemeente gaat één trede hoger"),
                        containsString("name=\"verwachteVersie\" value=\"0\"")));

        besluit("GM1841", beoordeling, "1", "controle", "")
                .statusCode(200)
                .body(allOf(
                        containsString("Er is nog niets vastgelegd"),
                        containsString("De gemeente gaat van trede 0 naar trede 1 Signaleren."),
                        containsString("conceptbrief"),
                        containsString("name=\"beoordeling\" value=\"" + beoordeling + "\"")));
        pagina("/gemeenten/GM1841/besluiten").body(containsString("nog geen besluiten"));
        // and sent twice, as by an impatient click, it stands once
        besluit("GM1841", beoordeling, "1", "vastleggen", "").statusCode(303);
        besluit("GM1841", beoordeling, "1", "vastleggen", "")
                .statusCode(303)
                .header("Location", endsWith("/gemeenten/GM1841/besluiten"));
        pagina("/gemeenten/GM1841/besluiten")
                .body(allOf(
                        containsString("Trede <strong>1</strong> Signaleren"), containsString("beleid drenthe-2024")));
        given().get("/v1/gemeenten/GM1841/dossier").then().body("besluiten", hasSize(1));
    }

    @Test
    void de_controle_zegt_wat_er_volgt_en_wat_daarna_niet_meer_kan() {
        besluit("GM1845", "", "2", "controle", "twee keer gemist")
                .statusCode(200)
                .body(allOf(
                        containsString("<td>0 "),
                        containsString("<strong>2 "),
                        containsString("trede-besloten"),
                        containsString("conceptbrief aan het college"),
                        containsString("Wat daarna niet meer kan"),
                        containsString("Dit besluit wijzigen of weghalen")));
        given().get("/v1/gemeenten/GM1845/dossier").then().body("besluiten", hasSize(0));
    }

    @Test
    void de_controle_waarschuwt_voor_wat_ongewoon_is_en_houdt_niet_tegen() {
        besluit("GM1846", "", "6", "controle", "")
                .statusCode(200)
                .body(allOf(
                        containsString("Let op"),
                        containsString("slaat trede 1 tot en met 5 over"),
                        containsString("Er is geen voorstel over 2024-I."),
                        containsString("Er is ook geen motivering."),
                        containsString("geen voornemen of besluit tot indeplaatsstelling"),
                        containsString("U kunt het besluit wel vastleggen.")));
        besluit("GM1846", "", "6", "vastleggen", "").statusCode(303);
        // and a second one over the same halfjaar
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("halfjaar", "2024-I")
                .formParam("datum", "2024-11-20")
                .formParam("trede", "6")
                .formParam("verwachteVersie", "1")
                .formParam("stap", "controle")
                .post("/gemeenten/GM1846/besluiten")
                .then()
                .statusCode(200)
                .body(containsString("Over 2024-I is al besloten op 19-11-2024: trede 6 "));
    }

    @Test
    void het_nieuwste_voorstel_zonder_besluit_staat_er_vanzelf() {
        pagina("/gemeenten/GM1847/besluiten/nieuw")
                .body(containsString("Er is geen voorstel waarover nog niet is besloten"));
        post("GM1847/beoordelingen", "{\"halfjaar\":\"2024-I\"}");

        pagina("/gemeenten/GM1847/besluiten/nieuw")
                .body(allOf(
                        containsString("Dit is het nieuwste voorstel waarover nog niet is besloten."),
                        containsString("Kies een ander voorstel"),
                        containsString("<option value=\"2024-I\" selected>2024-I (eerste helft van 2024)</option>")));
        // an intrekking rests on no proposal
        pagina("/gemeenten/GM1847/besluiten/nieuw?soort=INTREKKING").body(not(containsString("het nieuwste voorstel")));
        post("GM1847/besluiten", "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":1,\"datum\":\"2024-11-18\"}");
        pagina("/gemeenten/GM1847/besluiten/nieuw")
                .body(containsString("Er is geen voorstel waarover nog niet is besloten"));
    }

    @Test
    void een_ander_halfjaar_dan_het_voorstel_wijst_de_weg() {
        post("GM1848/beoordelingen", "{\"halfjaar\":\"2024-I\"}");
        var id = given().get("/v1/gemeenten/GM1848/beoordelingen")
                .then()
                .extract()
                .<String>path("beoordelingen[0].id");
        var ander = pagina("/gemeenten/GM1848/besluiten/nieuw").extract().asString();
        var halfjaar = ander.replaceAll("(?s).*name=\"halfjaar\".*?<option value=\"(\\d{4}-I+)\".*", "$1");
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("halfjaar", halfjaar)
                .formParam("datum", "2024-11-19")
                .formParam("trede", "1")
                .formParam("beoordeling", id)
                .formParam("stap", "controle")
                .post("/gemeenten/GM1848/besluiten")
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString(
                                "<a class=\"utrecht-link\" href=\"#beoordeling\">Voorstel</a>: gaat over 2024-I"),
                        containsString("besluiten/nieuw?soort=TREDE&amp;halfjaar=" + halfjaar)));
    }

    @Test
    void een_voorstel_van_een_ander_is_niet_te_vinden() {
        post("GM1843/beoordelingen", "{\"halfjaar\":\"2024-I\"}");
        var id = given().get("/v1/gemeenten/GM1843/beoordelingen")
                .then()
                .extract()
                .<String>path("beoordelingen[0].id");

        for (var onbekend : new String[] {id, "00000000-0000-0000-0000-000000000001"}) {
            given().accept("text/html")
                    .get("/gemeenten/GM1842/besluiten/nieuw?beoordeling=" + onbekend)
                    .then()
                    .statusCode(404)
                    .body(containsString("Dit voorstel is niet bekend bij Pagina GM1842."));
        }
    }

    @Test
    void elke_fout_noemt_haar_veld_zoals_de_pagina_het_noemt() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("stap", "controle")
                .post("/gemeenten/GM1842/besluiten")
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("href=\"#trede\">Trede</a>: is verplicht"),
                        containsString("href=\"#halfjaar\">Halfjaar</a>: is verplicht"),
                        containsString("href=\"#datum\">Datum van het besluit</a>: is verplicht"),
                        not(containsString(">trede</a>"))));
    }

    @Test
    void het_kruimelpad_gaat_over_de_provincie() {
        for (var adres : new String[] {"/gemeenten/GM1842/besluiten", "/gemeenten/GM1842/besluiten/nieuw"}) {
            pagina(adres)
                    .body(
                            containsString(
                                    "<a class=\"utrecht-link\" href=\"/toezicht/overzicht?provincie=PV22\">Drenthe</a></li><li><a class=\"utrecht-link\" href=\"/toezicht/gemeenten/GM1842\">Pagina GM1842</a>"));
        }
        besluit("GM1842", "", "1", "controle", "m")
                .statusCode(200)
                .body(containsString("href=\"/toezicht/overzicht?provincie=PV22\">Drenthe</a>"));
    }

    @Test
    void een_taak_om_te_beoordelen_komt_uit_bij_haar_halfjaar() {
        pagina("/gemeenten/GM1842/beoordelingen?halfjaar=2024-II").body(containsString("value=\"2024-II\""));
    }

    @Test
    void een_termijn_staat_er_met_haar_laatste_dag() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("halfjaar", "2024-I")
                .formParam("datum", "2024-11-19")
                .formParam("trede", "2")
                .formParam("termijn.document", "PLAN_VAN_AANPAK")
                .formParam("termijn.weken", "10")
                .formParam("termijn.reden", "de feestdagen vallen erin")
                .formParam("verwachteVersie", "0")
                .formParam("stap", "controle")
                .post("/gemeenten/GM1845/besluiten")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString(
                                "10 weken vanaf de dag waarop de brief is verzonden, omdat de feestdagen vallen erin"),
                        containsString("dan is de laatste dag ")));
    }

    @Test
    void het_voorstel_staat_links_en_het_formulier_rechts() {
        var html = pagina("/gemeenten/GM1845/besluiten/nieuw").extract().asString();

        assertThat(html.indexOf("id=\"voorstel-kop\"")).isPositive().isLessThan(html.indexOf("id=\"formulier-kop\""));
    }

    @Test
    void foute_invoer_blijft_staan_met_elke_fout_bij_haar_veld() {
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("halfjaar", "2024-III")
                .formParam("datum", "")
                .formParam("trede", "2")
                .formParam("motivering", "mijn <b>eigen</b> woorden")
                .formParam("stap", "controle")
                .post("/gemeenten/GM1842/besluiten")
                .then()
                .statusCode(400)
                .body(allOf(
                        containsString("er is niets vastgelegd"),
                        containsString("value=\"2024-III\""),
                        containsString("id=\"datum-fout\""),
                        containsString("mijn &lt;b&gt;eigen&lt;/b&gt; woorden"),
                        containsString("<option value=\"2\" selected>")));
    }

    @Test
    void afwijken_vraagt_een_motivering_en_wordt_gezegd() {
        post("GM1843/beoordelingen", "{\"halfjaar\":\"2024-I\"}");

        besluit("GM1843", "", "2", "controle", "").statusCode(400).body(containsString("motivering-fout"));
        besluit("GM1843", "", "2", "controle", "al gewaarschuwd")
                .statusCode(200)
                .body(containsString("wijkt af van het voorstel"));
        besluit("GM1843", "", "2", "terug", "al gewaarschuwd")
                .statusCode(200)
                .body(containsString("al gewaarschuwd</textarea>"));
    }

    @Test
    void wie_te_laat_is_leest_wat_een_ander_besloot() {
        post("GM1844/besluiten", "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":1,\"datum\":\"2024-11-18\"}");

        besluit("GM1844", "", "2", "vastleggen", "eigen afweging")
                .statusCode(409)
                .body(allOf(
                        containsString("Intussen is besloten, op 18-11-2024: trede 1 Signaleren"),
                        containsString("name=\"verwachteVersie\" value=\"1\"")));
    }

    @Test
    void de_provincie_in_een_keer_en_de_gelijke_gevallen() {
        form("/provincies/PV22/beoordelingen", "halfjaar", "2024-I")
                .statusCode(200)
                .body(allOf(containsString("voorstellen gemaakt"), containsString("Pagina GM1842")));
        form("/provincies/PV22/beoordelingen", "halfjaar", "").statusCode(400).body(containsString("halfjaar-fout"));
        pagina("/provincies/PV22/gelijke-gevallen?halfjaar=2024-I&een=GM1842&ander=GM1843")
                .body(allOf(containsString("Pagina GM1842 naast Pagina GM1843"), not(containsString("NOT_FOUND"))));
        pagina("/gemeenten/GM1842/beoordelingen").body(containsString("Lees de uitleg"));
        pagina("/gemeenten/GM1842").body(containsString("Neem een besluit"));
        for (var soort : new String[] {"VERSCHONING", "BEVRIEZING", "INTREKKING"}) {
            pagina("/gemeenten/GM1842/besluiten/nieuw?soort=" + soort).body(containsString("Datum van het besluit"));
        }
    }

    private static ValidatableResponse besluit(
            String gemeente, String beoordeling, String trede, String stap, String motivering) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam("soort", "TREDE")
                .formParam("halfjaar", "2024-I")
                .formParam("datum", "2024-11-19")
                .formParam("trede", trede)
                .formParam("motivering", motivering)
                .formParam("beoordeling", beoordeling)
                .formParam("verwachteVersie", "0")
                .formParam("stap", stap)
                .post("/gemeenten/" + gemeente + "/besluiten")
                .then();
    }

    private static ValidatableResponse form(String adres, String veld, String waarde) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .accept("text/html")
                .formParam(veld, waarde)
                .post(adres)
                .then();
    }

    private static ValidatableResponse pagina(String adres) {
        return given().accept("text/html").get(adres).then().statusCode(200);
    }

    private static void post(String pad, String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + pad)
                .then()
                .statusCode(201);
    }
}
