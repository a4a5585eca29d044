// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OverzichtTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void twee_gemeenten_met_cijfers() {
        speelveld.gemeente("GM1201", "Achterveld <b>", "PV29");
        speelveld.gemeente("GM1202", "Voordorp", "PV29");
        speelveld.gemeente("GM1203", "Leegkerk", "PV29");
        speelveld.feiten(
                opening("GM1201", "2031-I", -1000),
                taakstelling("GM1201", "2031-I", 500),
                gehuisvest("GM1201", "2031-I", 266),
                taakstelling("GM1201", "2031-II", 30),
                opening("GM1202", "2031-I", 0),
                taakstelling("GM1202", "2031-I", 10),
                gehuisvest("GM1202", "2031-I", 22));
    }

    @Test
    void het_overzicht_toont_het_laatste_halfjaar_met_realisaties() {
        assertThat(pagina("/toezicht/overzicht?zoek=Voordorp"))
                .contains("Gemeenten in de eerste helft van 2031")
                .contains("<option value=\"2031-I\" selected>")
                .contains("<option value=\"2031-II\">")
                .contains("1 gemeente, stand over 2031-I")
                .contains("href=\"/toezicht/gemeenten/GM1202\">Voordorp</a>")
                .contains("voorsprong van 12 personen")
                .doesNotContain("Achterveld");
    }

    @Test
    void totalen_van_de_provincie_met_en_zonder_verrekening() {
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29"))
                .contains("Zeeland</h2>")
                .contains("trede-achterstand\">−1.222</span><span class=\"trede-tegel__woord\">som van de saldi; "
                        + "bij het begin −1.000, verandering −222<")
                .contains("<span class=\"trede-tegel__getal\">1.234</span>")
                .contains("3 gemeenten")
                .contains("Achterveld &lt;b&gt;")
                .contains("niet uitgesplitst")
                .doesNotContain("<th scope=\"row\">Utrecht</th>", "<b>");
    }

    @Test
    void wie_het_grootste_tekort_heeft_staat_vooraan_met_de_reden() {
        var html = pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29");
        var eerst = html.substring(html.indexOf("Eerst aandacht voor"), html.indexOf("Zeeland</h2>"));

        assertThat(eerst)
                .contains("trede-eerst__getal\">1.234</span>", "te weinig gehuisvest", "266 van 1.500 gehuisvest op")
                .contains("Nog geen besluit over een trede")
                .doesNotContain("Voordorp", "Leegkerk");
    }

    @Test
    void het_overzicht_als_csv_heeft_dezelfde_gemeenten_en_cijfers() {
        var csv = given().basePath("")
                .get("/toezicht/overzicht.csv?halfjaar=2031-I&provincie=PV29&volgorde=saldo")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("overzicht-2031-I.csv"))
                .extract()
                .asString()
                .split("\r\n");

        assertThat(csv[0]).contains("halfjaar;gemeente;naam;provincie;beginsaldo;taakstelling;opgave;gehuisvest");
        assertThat(csv[1]).startsWith("2031-I;GM1201;Achterveld <b>;Zeeland;-1000;500;1500;266;");
        assertThat(csv[2]).startsWith("2031-I;GM1202;Voordorp;Zeeland;0;10;10;22;");
        assertThat(csv[3]).startsWith("2031-I;GM1203;Leegkerk;Zeeland;;;;;;;;;");
        assertThat(csv).hasSize(4);
    }

    @Test
    void sorteren_op_saldo_zet_wie_niets_heeft_achteraan() {
        var pagina = pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29&volgorde=saldo&aflopend=ja");
        var html = pagina.substring(pagina.indexOf("Alle gemeenten</h2>"));

        assertThat(html.indexOf("Voordorp")).isLessThan(html.indexOf("Achterveld"));
        assertThat(html.indexOf("Achterveld")).isLessThan(html.indexOf("Leegkerk"));
        assertThat(html).contains("aria-sort=\"descending\"");
    }

    @Test
    void een_procentteken_zoekt_naar_een_procentteken() {
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&zoek=%25")).contains("Geen gemeente voldoet");
    }

    @Test
    void een_halfjaar_dat_niet_bestaat_is_een_fout_op_een_pagina() {
        given().basePath("")
                .header("Accept", "text/html")
                .get("/toezicht/overzicht?halfjaar=2024-III")
                .then()
                .statusCode(400)
                .body(containsString("is geen halfjaar"));
    }

    @Test
    void de_pagina_van_een_gemeente_toont_alle_halfjaren() {
        assertThat(pagina("/toezicht/gemeenten/GM1201"))
                .contains(">Achterveld &lt;b&gt;</h1>")
                .contains("2031-I", "2031-II", "nog niet bekend")
                .contains("href=\"/toezicht/v1/gemeenten/GM1201/dossier\"")
                .contains("href=\"/notificatie/brieven?gemeente=GM1201\"")
                .contains("Er zijn nog geen besluiten");
    }

    @Test
    void een_onbekende_gemeente_heeft_geen_pagina() {
        given().basePath("")
                .header("Accept", "text/html")
                .get("/toezicht/gemeenten/GM9999")
                .then()
                .statusCode(404)
                .body(containsString("GM9999 staat niet in het register"));
    }

    private static String pagina(String adres) {
        return given().basePath("")
                .header("Accept", "text/html")
                .get(adres)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .extract()
                .asString();
    }
}
