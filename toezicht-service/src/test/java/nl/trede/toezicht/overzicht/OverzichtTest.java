// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.Api.maak;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import nl.trede.toezicht.Dossierproef;
import nl.trede.toezicht.inwoners.Inwonertal;
import nl.trede.toezicht.inwoners.Inwonertallen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OverzichtTest extends Dossierproef {

    @Inject
    Inwonertallen inwonertallen;

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
        QuarkusTransaction.requiringNew()
                .run(() -> inwonertallen.schrijf(new Inwonertal(
                        new Gemeentecode("GM1201"),
                        LocalDate.parse("2024-01-01"),
                        1000,
                        "CBS",
                        Instant.parse("2024-02-01T00:00:00Z"))));
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
                .contains(
                        "trede-achterstand\">−1.222</span><span class=\"trede-tegel__woord\">som van de saldi <a class=\"trede-begrip\"")
                .contains("Over 2030-II zijn er geen cijfers om mee te vergelijken")
                .contains("<span class=\"trede-tegel__getal\">1.234</span>")
                .contains("3 gemeenten")
                .contains("Achterveld &lt;b&gt;")
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
    void het_overzicht_van_een_provincie_zegt_wat_deze_week_moet_en_wat_te_besluiten_is() {
        klok.zet(LocalDate.parse("2031-07-08"));
        speelveld.provincie("PV67", "Weekland");
        speelveld.gemeente("GM1211", "Weekstad", "PV67");
        speelveld.feiten(
                opening("GM1211", "2031-I", -10),
                taakstelling("GM1211", "2031-I", 26),
                gehuisvest("GM1211", "2031-I", 23));
        maak(
                "GM1211/termijnen",
                "{\"document\":\"PLAN_VAN_AANPAK\",\"aantal\":4,\"start\":\"2031-06-12\",\"halfjaren\":[\"2031-I\"]}");

        var html = pagina("/toezicht/overzicht?provincie=PV67");
        var week = html.substring(html.indexOf(">Deze week</h2>"), html.indexOf(">Te besluiten</h2>"));
        var besluiten = html.substring(html.indexOf(">Te besluiten</h2>"), html.indexOf(">Weekland</h2>"));

        assertThat(week)
                .contains("<th scope=\"row\">Weekstad</th><td>Let op de laatste dag: plan van aanpak</td>")
                .contains("<strong>deze week</strong><br>10-07-2031", "tot en met zondag 13 juli 2031")
                .contains("href=\"/toezicht/gemeenten/GM1211/dossier\">Naar het dossier");
        assertThat(besluiten)
                .contains("<th scope=\"row\">Weekstad</th><td>Beoordeel 2031-I en leg een besluit voor")
                .contains("href=\"/toezicht/gemeenten/GM1211/beoordelingen?halfjaar=2031-I\">Naar de voorstellen")
                .contains("href=\"/toezicht/werkvoorraad?provincie=PV67\">De hele werkvoorraad: 2 taken</a>");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I"))
                .contains("<a class=\"utrecht-link\" href=\"/toezicht/werkvoorraad\">werkvoorraad</a>")
                .doesNotContain(">Deze week</h2>");
        assertThat(pagina("/toezicht/overzicht?provincie=PV67&bekendOp=2031-07-07T00:00:00Z"))
                .contains("staat alleen op het overzicht van nu")
                .doesNotContain(">Deze week</h2>");
    }

    @Test
    void zonder_werk_zegt_het_overzicht_dat_er_niets_te_doen_of_te_besluiten_is() {
        klok.zet(LocalDate.parse("2031-07-08"));
        speelveld.provincie("PV68", "Rustland");
        speelveld.gemeente("GM1212", "Rustdorp", "PV68");

        assertThat(pagina("/toezicht/overzicht?provincie=PV68"))
                .contains("Tot en met zondag 13 juli 2031 hoeft er niets op een vaste dag klaar te zijn.")
                .contains("Er is geen gemeente van wie het afgelopen halfjaar op een voorstel of een besluit wacht.")
                .contains("De hele werkvoorraad: 0 taken");
    }

    @Test
    void van_meer_dan_vijf_taken_staan_de_vijf_dringendste_er() {
        klok.zet(LocalDate.parse("2031-07-08"));
        speelveld.provincie("PV69", "Drukland");
        for (int i = 1; i <= 6; i++) {
            speelveld.gemeente("GM122" + i, "Drukstad " + i, "PV69");
            maak(
                    "GM122" + i + "/termijnen",
                    "{\"document\":\"PLAN_VAN_AANPAK\",\"aantal\":4,\"start\":\"2031-06-%02d\",\"halfjaren\":[\"2031-I\"]}"
                            .formatted(16 - i));
        }

        assertThat(pagina("/toezicht/overzicht?provincie=PV69"))
                .contains("Dit zijn de 5 dringendste van 6 taken met een dag", "De hele werkvoorraad: 6 taken")
                .contains("<th scope=\"row\">Drukstad 6</th>")
                .doesNotContain("<th scope=\"row\">Drukstad 1</th>");
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

        assertThat(csv[0])
                .contains(
                        "halfjaar;gemeente;naam;provincie;inwoners;inwoners op;beginsaldo;taakstelling;opgave;gehuisvest");
        assertThat(csv[1]).startsWith("2031-I;GM1201;Achterveld <b>;Zeeland;1000;2024-01-01;-1000;500;1500;266;");
        assertThat(csv[1]).contains(";-1234;-1234,0;");
        assertThat(csv[2]).startsWith("2031-I;GM1202;Voordorp;Zeeland;;;0;10;10;22;");
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
    void de_titel_zegt_over_welke_provincie_het_gaat() {
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29"))
                .contains("<title>Zeeland: gemeenten in de eerste helft van 2031 – Trede</title>")
                .contains(">Zeeland: gemeenten in de eerste helft van 2031</h1>")
                .contains("<li aria-current=\"page\">Overzicht</li>");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I"))
                .contains("<title>Gemeenten in de eerste helft van 2031 – Trede</title>")
                .contains(">Gemeenten in de eerste helft van 2031</h1>");
    }

    @Test
    void een_ander_halfjaar_blijft_gekozen_op_weg_naar_een_gemeente_en_terug() {
        speelveld.provincie("PV70", "Halfland");
        // Reimerswaal has a place on the map
        speelveld.gemeente("GM0703", "Reimerswaal", "PV70");
        speelveld.feiten(
                opening("GM0703", "2030-I", -20),
                taakstelling("GM0703", "2030-I", 20),
                gehuisvest("GM0703", "2030-I", 5),
                taakstelling("GM0703", "2031-I", 20),
                gehuisvest("GM0703", "2031-I", 5));

        var eerder = pagina("/toezicht/overzicht?halfjaar=2030-I&provincie=PV70");
        assertThat(eerder)
                .contains(
                        "<a class=\"utrecht-link trede-eerst__naam\" href=\"/toezicht/gemeenten/GM0703?halfjaar=2030-I\"")
                .contains("<a href=\"/toezicht/gemeenten/GM0703?halfjaar=2030-I\" aria-label=\"Reimerswaal")
                .contains(
                        "<a class=\"utrecht-link\" href=\"/toezicht/gemeenten/GM0703?halfjaar=2030-I\">Reimerswaal</a>");
        assertThat(pagina("/toezicht/gemeenten/GM0703?halfjaar=2030-I"))
                .contains("href=\"/toezicht/overzicht?provincie=PV70&amp;halfjaar=2030-I\">Halfland</a>");
        for (var deel : List.of("beoordelingen", "gelijke-gevallen", "vooruitkijken")) {
            assertThat(pagina("/toezicht/provincies/PV70/" + deel + "?halfjaar=2030-I"))
                    .contains("href=\"/toezicht/overzicht?provincie=PV70&amp;halfjaar=2030-I\">Halfland</a>");
        }
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV70"))
                .contains("href=\"/toezicht/gemeenten/GM0703\">Reimerswaal</a>");
        assertThat(pagina("/toezicht/gemeenten/GM0703"))
                .contains("href=\"/toezicht/overzicht?provincie=PV70\">Halfland</a>");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2030-I&provincie=PV70&bekendOp=2032-01-01T00:00:00Z"))
                .contains("href=\"/toezicht/gemeenten/GM0703?halfjaar=2030-I&amp;bekendOp=2032-01-01T00:00:00Z\"");
    }

    @ParameterizedTest(name = "{0}: {1}, en niet {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // nothing was ticked: the columns of the other view
                "provincie=&kolommenBij=provincie&{gewoon} | >Provincie</a>; >Prognose</a> | >Brieven",
                "provincie=PV29&kolommenBij=alle&kolom=provincie&{gewoon} | >Prognose</a> | >Provincie</a>",
                // what was ticked stays, and of all provincies it is said which
                "provincie=&kolommenBij=provincie&kolom=saldo | >Provincie</a>; >Saldo</a> | >Prognose</a>",
                // who left Provincie out of all provincies gets it so
                "provincie=&kolommenBij=alle&kolom=saldo | >Saldo</a> | >Provincie</a>",
                "provincie=&kolommenBij=alle&{gewoon} | >Prognose</a> | >Provincie</a>",
            })
    void andere_kolommen_en_een_andere_provincie_gaan_samen(String keuze, String wel, String niet) {
        var gewoon =
                "kolom=opgave&kolom=gehuisvest&kolom=tempo&kolom=saldo&kolom=prognose&kolom=trede&kolom=oordeel&kolom=termijn";
        var html = pagina("/toezicht/overzicht?halfjaar=2031-I&zoek=Voordorp&" + keuze.replace("{gewoon}", gewoon));
        var kop = html.substring(html.indexOf("<thead>", html.indexOf("Kolommen kiezen")));

        assertThat(kop).contains(wel.split("; ")).doesNotContain(niet);
    }

    @Test
    void wie_bij_een_provincie_hoort_begint_bij_de_eigen_provincie() {
        var zeeland = Tokens.toezichthouder("zeeland", "PV29");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I", zeeland))
                .contains(">Zeeland</h2>", "<option value=\"PV29\" selected>");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=", zeeland))
                .contains(">Alle provincies</h2>")
                // and they stay all
                .contains("href=\"/toezicht/overzicht?halfjaar=2031-I&amp;provincie=&amp;volgorde=saldo\"");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV23", zeeland))
                .contains(">Overijssel: gemeenten in de eerste helft van 2031</h1>");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I")).contains(">Alle provincies</h2>");
    }

    @Test
    void wie_wegzakt_is_te_kiezen_en_de_pagina_zegt_hoe_dat_is_geteld() {
        speelveld.provincie("PV72", "Zakland");
        speelveld.gemeente("GM1241", "Zakstad", "PV72");
        speelveld.gemeente("GM1242", "Klimdorp", "PV72");
        speelveld.feiten(
                opening("GM1241", "2030-I", 0),
                taakstelling("GM1241", "2030-I", 60),
                gehuisvest("GM1241", "2030-I", 20, "2030-03-01"),
                gehuisvest("GM1241", "2030-I", 24, "2030-04-01"),
                opening("GM1242", "2030-I", 0),
                taakstelling("GM1242", "2030-I", 60),
                gehuisvest("GM1242", "2030-I", 5, "2030-03-01"),
                gehuisvest("GM1242", "2030-I", 20, "2030-04-01"));

        assertThat(csv("halfjaar=2030-I&provincie=PV72&toon=gegroeid&kolom=gehuisvest"))
                .containsExactly("\uFEFFhalfjaar;gemeente;naam;gehuisvest", "2030-I;GM1241;Zakstad;24");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2030-I&provincie=PV72&toon=gegroeid"))
                .contains("<option value=\"gegroeid\" selected>Tekort gegroeid</option>")
                .contains("het tekort is groter dan bij het cijfer ervoor in dit halfjaar");
    }

    @Test
    void wie_niets_vindt_leest_dat_en_niet_dat_niemand_achterloopt() {
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29&zoek=xyzzy"))
                .contains("Geen gemeente voldoet aan deze keuze.")
                .contains("href=\"/toezicht/overzicht?halfjaar=2031-I&amp;provincie=PV29\">Toon alle gemeenten</a>")
                .doesNotContain(
                        "Geen van deze gemeenten loopt achter",
                        "href=\"/toezicht/overzicht?halfjaar=2031-I\">Toon alle gemeenten</a>");
    }

    @Test
    void de_verandering_van_een_halfjaar_dat_voorbij_is_staat_naast_het_einde_van_dat_ervoor() {
        klok.zet(LocalDate.parse("2032-02-02"));
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-II&provincie=PV29"))
                .contains(
                        "−1.264</span><span class=\"trede-tegel__woord\">som van de saldi<br>2031-I: −1.222, verandering −42 <a")
                .contains(
                        "1</span><span class=\"trede-tegel__woord\">gemeente heeft die niet behaald<br>2031-I: 1, verandering 0 <a");
    }

    @Test
    void zolang_het_halfjaar_loopt_staat_er_geen_verandering_maar_hoe_het_vorige_eindigde() {
        klok.zet(LocalDate.parse("2031-11-10"));
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-II&provincie=PV29"))
                .contains(
                        "−1.264</span><span class=\"trede-tegel__woord\">som van de saldi<br>2031-I eindigde met −1.222 <a")
                .contains("gemeente heeft die nog niet behaald<br>2031-I eindigde met 1 <a")
                .contains("Er staat geen verandering bij: het halfjaar loopt nog")
                .doesNotContain(", verandering");
    }

    @Test
    void de_verandering_van_een_halfjaar_dat_loopt_is_die_tegenover_dezelfde_maand_van_dat_ervoor() {
        klok.zet(LocalDate.parse("2030-11-10"));
        speelveld.provincie("PV71", "Maandland");
        speelveld.gemeente("GM1231", "Maandstad", "PV71");
        speelveld.gemeente("GM1232", "Maanddorp", "PV71");
        speelveld.feiten(
                opening("GM1231", "2030-I", -10),
                taakstelling("GM1231", "2030-I", 30),
                gehuisvest("GM1231", "2030-I", 12, "2030-05-01"),
                gehuisvest("GM1231", "2030-I", 40),
                taakstelling("GM1231", "2030-II", 30),
                gehuisvest("GM1231", "2030-II", 15, "2030-11-01"),
                opening("GM1232", "2030-I", 0),
                taakstelling("GM1232", "2030-I", 10),
                gehuisvest("GM1232", "2030-I", 6, "2030-05-01"),
                gehuisvest("GM1232", "2030-I", 10),
                taakstelling("GM1232", "2030-II", 10),
                gehuisvest("GM1232", "2030-II", 12, "2030-11-01"));

        // then −10 − 30 + 12 = −28 and 6 − 10 = −4; now 0 − 30 + 15 = −15 and 12 − 10 = +2
        var html = pagina("/toezicht/overzicht?halfjaar=2030-II&provincie=PV71");
        assertThat(html)
                .contains(
                        "−13</span><span class=\"trede-tegel__woord\">som van de saldi<br>2030-I in dezelfde maand: −32, verandering +19 <a")
                .contains("som van alleen de achterstanden<br>2030-I in dezelfde maand: 32, verandering −17 <a")
                .contains("al behaald<br>2030-I in dezelfde maand: 0, verandering +1 <a")
                .contains("De verandering is die tegenover 2030-I, toen dat even ver was.");

        // of one gemeente the figure of that month is not known: no comparison of unequal things
        speelveld.gemeente("GM1233", "Maandveen", "PV71");
        speelveld.feiten(
                opening("GM1233", "2030-I", 0),
                taakstelling("GM1233", "2030-I", 10),
                gehuisvest("GM1233", "2030-I", 10),
                taakstelling("GM1233", "2030-II", 10),
                gehuisvest("GM1233", "2030-II", 4, "2030-11-01"));
        assertThat(pagina("/toezicht/overzicht?halfjaar=2030-II&provincie=PV71"))
                .contains("som van de saldi<br>2030-I eindigde met 0 <a")
                .doesNotContain(", verandering");
    }

    @Test
    void zonder_provincie_staan_alle_provincies_eronder_met_een_ingang_naar_elk() {
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I"))
                .contains(">Alle provincies</h2>", "Totalen per provincie over 2031-I")
                .contains(
                        "<a class=\"utrecht-link\" href=\"/toezicht/overzicht?halfjaar=2031-I&amp;provincie=PV29&amp;volgorde=gemeente\">Zeeland</a>");
    }

    @Test
    void de_gekozen_kolommen_staan_in_de_tabel_en_in_de_csv() {
        var keuze = "halfjaar=2031-I&provincie=PV29&kolom=perDuizend&kolom=herkomst&kolom=inwoners&volgorde=perDuizend";
        var html = pagina("/toezicht/overzicht?" + keuze);
        var tabel = html.substring(html.indexOf("<thead>", html.indexOf("Kolommen kiezen")));

        assertThat(tabel)
                .contains(">Inwoners</a>", ">Saldo per 1.000 inwoners</a>", "Achterstand uit", "niet uitgesplitst")
                .contains("−1.234,0", "1.000<br><span class=\"trede-rustig\">01-01-2024</span>")
                .doesNotContain(">Opgave</a>", ">Trede</a>");
        assertThat(html)
                .contains(
                        "overzicht.csv?halfjaar=2031-I&amp;provincie=PV29&amp;volgorde=perDuizend&amp;kolom=inwoners");
        assertThat(csv(keuze)[0])
                .endsWith("halfjaar;gemeente;naam;inwoners;inwoners op;saldo per 1000 inwoners;achterstand uit");
        assertThat(csv(keuze)[1]).isEqualTo("2031-I;GM1201;Achterveld <b>;1000;2024-01-01;-1234,0;");
    }

    @Test
    void een_selectie_toont_alleen_wie_eraan_voldoet() {
        assertThat(csv("halfjaar=2031-I&provincie=PV29&toon=behaald&kolom=saldo"))
                .containsExactly("\uFEFFhalfjaar;gemeente;naam;saldo", "2031-I;GM1202;Voordorp;12");
        assertThat(csv("halfjaar=2031-I&provincie=PV29&toon=nietBehaald&kolom=saldo"))
                .hasSize(2);
        assertThat(csv("halfjaar=2031-I&provincie=PV29&toon=gegroeid&kolom=saldo"))
                .containsExactly("\uFEFFhalfjaar;gemeente;naam;saldo", "2031-I;GM1201;Achterveld <b>;-1234");
        assertThat(pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV29&toon=trede"))
                .contains("Geen gemeente voldoet aan deze keuze");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stand | −1.234 | 266 van 1.500",
                "oordeel | −1.234 | nog geen oordeel",
                "trede | – | geen besluit",
                "perDuizend | −1.234,0 | per 1.000 inwoners",
                "tempo | 17% | meer dan een maand achter op de norm",
            })
    void de_kaart_heeft_een_getal_bij_elke_kleur(String kleur, String getal, String woorden) {
        // Kapelle has a place on the map
        speelveld.provincie("PV66", "Kaartland");
        speelveld.gemeente("GM0678", "Kapelle", "PV66");
        speelveld.feiten(
                opening("GM0678", "2031-I", -1000),
                taakstelling("GM0678", "2031-I", 500),
                gehuisvest("GM0678", "2031-I", 266));
        QuarkusTransaction.requiringNew()
                .run(() -> inwonertallen.schrijf(new Inwonertal(
                        new Gemeentecode("GM0678"),
                        LocalDate.parse("2024-01-01"),
                        1000,
                        "CBS",
                        Instant.parse("2024-02-01T00:00:00Z"))));

        var html = pagina("/toezicht/overzicht?halfjaar=2031-I&provincie=PV66&kleur=" + kleur);

        assertThat(html).contains("text-anchor=\"middle\">" + getal + "</text>", woorden);
    }

    @Test
    void woorden_in_het_adres_die_niets_betekenen_worden_alle_genoemd() {
        given().basePath("")
                .header("Accept", "text/html")
                .get("/toezicht/overzicht?toon=onzin&volgorde=hoogte&kleur=paars&kolom=saldo&kolom=maan")
                .then()
                .statusCode(400)
                .body(containsString("toon: &#39;onzin&#39; bestaat niet; kies uit alle, tekort"))
                .body(containsString("volgorde: &#39;hoogte&#39;"))
                .body(containsString("kleur: &#39;paars&#39;"))
                .body(containsString("kolom: &#39;maan&#39;"));
    }

    @Test
    void een_onbekende_provincie_en_een_halfjaar_zonder_cijfers_zeggen_dat() {
        given().basePath("")
                .header("Accept", "text/html")
                .get("/toezicht/overzicht?provincie=PV99")
                .then()
                .statusCode(404)
                .body(containsString("Provincie PV99 is niet bekend."));
        assertThat(pagina("/toezicht/overzicht?halfjaar=2099-I&provincie=PV29"))
                .contains("Zeeland: nog geen cijfers", "Over de eerste helft van 2099 is nog geen taakstelling")
                .contains("Achterveld &lt;b&gt;");
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

    private static String[] csv(String keuze) {
        return given().basePath("")
                .get("/toezicht/overzicht.csv?" + keuze)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n");
    }

    private static String pagina(String adres) {
        return pagina(adres, Tokens.beheerder("beheerder"));
    }

    private static String pagina(String adres, String token) {
        return given().basePath("")
                .auth()
                .oauth2(token)
                .header("Accept", "text/html")
                .get(adres)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .extract()
                .asString();
    }
}
