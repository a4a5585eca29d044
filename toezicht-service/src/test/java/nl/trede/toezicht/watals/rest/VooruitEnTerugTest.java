// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tempo, prognose, wat als and terugkijken over HTTP, as calls and as pages. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class VooruitEnTerugTest {

    private static final Path FLEVOLAND = Path.of("../deploy/kustomize/overlays/flevoland/beleid/2024");

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void halverwege_een_halfjaar() {
        speelveld.gemeente("GM2811", "Speelveen <b>", "PV26");
        speelveld.feiten(
                opening("GM2811", "2024-II", -23),
                taakstelling("GM2811", "2024-II", 26),
                cijfer("GM2811", "2024-11-01", 3, 1, Instant.parse("2024-11-02T00:00:00Z")));
    }

    @Test
    void tempo_van_gemeente_en_provincie() {
        get("/v1/gemeenten/GM2811/tempo/2024-II")
                .statusCode(200)
                .body("maanden", equalTo(4))
                .body("norm", equalTo(33))
                .body("voorOpNorm", equalTo(-30))
                .body("resterend", equalTo(46))
                .body("nodigPerMaand", equalTo(23));
        get("/v1/provincies/PV26/tempo/2024-II")
                .statusCode(200)
                .body("gemeenten.gemeente", hasItem("GM2811"))
                .body("gemeenten.find { it.gemeente == 'GM2811' }.norm", equalTo(33));
        var csv = given().accept("text/csv")
                .get("/v1/provincies/PV26/tempo/2024-II")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("GM2811;Speelveen <b>;2024-11-01;49;3;33;-30;46;23");
        get("/v1/gemeenten/GM2811/tempo/2024-II?peildatum=2025-02-01")
                .statusCode(400)
                .body("fouten.veld", contains("peildatum"));
        get("/v1/gemeenten/GM2811/tempo/2023-I").statusCode(404);
        get("/v1/provincies/PV99/tempo/2024-II").statusCode(404);
        get("/v1/gemeenten/GM2811/tempo/2024-II?bekendOp=2024-07-02T00:00:00Z")
                .statusCode(200)
                .body("norm", equalTo(0))
                .body("nodigPerMaand", equalTo(9));
    }

    @Test
    void prognose_met_haar_methode_en_de_toets() {
        get("/v1/gemeenten/GM2811/prognoses/2024-II")
                .statusCode(200)
                .body("maanden", equalTo(4))
                .body("gehuisvest", equalTo(3))
                .body("gepland", nullValue());
        get("/v1/provincies/PV26/prognoses/2024-II").statusCode(200).body("prognoses.gemeente", hasItem("GM2811"));
        get("/v1/prognosetoets")
                .statusCode(200)
                .body("perMaand", hasSize(5))
                .body("conclusie", anyOf(startsWith("De methode"), startsWith("Er zijn nog geen halfjaren")));
        get("/v1/prognosetoets?provincie=PV26").statusCode(200);
        get("/v1/prognosetoets?provincie=PV99").statusCode(404);
    }

    @Test
    void wat_als_over_http() {
        watAls(Map.of("halfjaar", "2024-II", "extraGehuisvest", 20, "voor", "2025-01-01"))
                .statusCode(200)
                .body("zonder.saldo", equalTo(-46))
                .body("met.saldo", equalTo(-26))
                .body("met.achterstandNaarHerkomst.personen", contains(26))
                .body("met.reden", startsWith("Er is geen beleidskader vastgesteld"));
        watAls(Map.of("halfjaar", "2024-II", "taakstelling", 0)).statusCode(200).body("met.saldo", equalTo(-20));
        watAls(Map.of("halfjaar", "2024-II", "extraGehuisvest", -5, "taakstelling", -1))
                .statusCode(400)
                .body("fouten.veld", contains("extraGehuisvest", "taakstelling"))
                .body("fouten.reden", contains("-5 ligt onder nul", "-1 ligt onder nul"));
        watAls(Map.of("halfjaar", "2019-I", "extraGehuisvest", 5)).statusCode(409);
        get("/v1/gemeenten/GM2811/standen/2024-II").body("gehuisvest", equalTo(3));
    }

    @Test
    void de_pagina_vooruitkijken() {
        assertThat(pagina("/toezicht/gemeenten/GM2811/vooruitkijken?halfjaar=2024-II&extraGehuisvest=20"))
                .contains(
                        "Speelveen &lt;b&gt;: vooruitkijken",
                        "nog te huisvesten",
                        "data-tabel=\"verloop\" data-soort=\"reeksen\"",
                        "<th scope=\"col\" class=\"trede-getal\" data-reeks=\"lijn\">Gehuisvest")
                .contains("Met de aanname", "achterstand van 26 personen")
                .doesNotContain("style=\"", "<script>");
        assertThat(pagina(
                        "/toezicht/gemeenten/GM2811/vooruitkijken?halfjaar=2024-II&extraGehuisvest=-20&taakstelling=x"))
                .contains("Er zijn 2 fouten gevonden", "value=\"-20\"", "value=\"x\"")
                .doesNotContain("Met de aanname");
    }

    @Test
    void de_pagina_van_de_provincie_en_haar_csv() {
        assertThat(pagina("/toezicht/provincies/PV26/vooruitkijken?halfjaar=2024-II"))
                .contains("Utrecht: vooruitkijken", "Speelveen &lt;b&gt;</a>", "gemeenten achter op de norm")
                .doesNotContain("style=\"");
        var csv = given().basePath("")
                .get("/toezicht/provincies/PV26/vooruitkijken.csv?halfjaar=2024-II")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv).contains("GM2811;Speelveen <b>;2024-11-01;49;3;33;-30;23;");
        assertThat(pagina("/toezicht/provincies/PV26/vooruitkijken?halfjaar=1999-I"))
                .contains("nog niets bekend");
    }

    @Test
    void terugkijken_en_wat_er_veranderde() {
        speelveld.gemeente("GM2812", "Speelrade", "PV26");
        speelveld.feiten(
                opening("GM2812", "2024-II", -23),
                taakstelling("GM2812", "2024-II", 26),
                cijfer("GM2812", "2024-11-01", 3, 1, Instant.parse("2024-11-02T00:00:00Z")),
                cijfer("GM2812", "2024-11-01", 8, 2, Instant.parse("2024-12-05T10:00:00Z")));

        get("/v1/gemeenten/GM2812/terugblik?bekendOp=2024-12-01T00:00:00Z")
                .statusCode(200)
                .body("standen.saldo", contains(-46))
                .body("trede", equalTo(0));
        get("/v1/gemeenten/GM2812/terugblik?bekendOp=2024-12-06T00:00:00Z").body("standen.saldo", contains(-41));
        get("/v1/gemeenten/GM2812/wijzigingen?van=2024-12-01T00:00:00Z&tot=2024-12-06T00:00:00Z")
                .statusCode(200)
                .body("feiten.soort", contains("gehuisvest"))
                .body("feiten[0].nu", equalTo("8 op 2024-11-01"))
                .body("feiten[0].was", equalTo("3"))
                .body("standen.halfjaar", contains("2024-II"))
                .body("standen[0].was.saldo", equalTo(-46))
                .body("standen[0].nu.saldo", equalTo(-41));
        get("/v1/gemeenten/GM2812/wijzigingen?van=2024-12-06T00:00:00Z&tot=2024-12-01T00:00:00Z")
                .statusCode(400)
                .body("fouten.reden", contains("ligt voor van"));
        get("/v1/gemeenten/GM2812/wijzigingen").statusCode(400).body("fouten.veld", contains("van", "tot"));
        get("/v1/gemeenten/GM2812/terugblik").statusCode(400);
        get("/v1/gemeenten/GM2812/dossier?bekendOp=2024-12-01T00:00:00Z")
                .statusCode(200)
                .body("besluiten", empty());
        assertThat(pagina("/toezicht/gemeenten/GM2812/terugkijken?van=2024-12-01&tot=2024-12-06"))
                .contains("Zoals bekend op 6 december 2024 om 23.59 uur", "8 op 2024-11-01", "Saldo was", "−46", "−41");
        assertThat(pagina("/toezicht/gemeenten/GM2812/terugkijken?van=2024-12-06&tot=2024-12-01"))
                .contains("Er is 1 fout gevonden", "ligt voor 2024-12-06T23:59:59");
    }

    @Test
    void terugkijken_op_een_uur() {
        speelveld.gemeente("GM2813", "Speeluur", "PV26");
        speelveld.feiten(
                opening("GM2813", "2024-II", -23),
                cijfer("GM2813", "2024-11-01", 3, 1, Instant.parse("2024-12-05T10:00:00Z")));

        assertThat(pagina("/toezicht/gemeenten/GM2813/terugkijken?van=2024-12-01T08:00&tot=2024-12-05T10:59"))
                .contains("value=\"2024-12-05T10:59\"", "Er werd niets bekend");
        assertThat(pagina("/toezicht/gemeenten/GM2813/terugkijken?van=2024-12-01T08:00&tot=2024-12-05T11:01"))
                .contains("3 op 2024-11-01");
        assertThat(pagina("/toezicht/gemeenten/GM2813/terugkijken?tot=gisteren"))
                .contains("is geen dag of moment", "value=\"gisteren\"");
    }

    @Test
    void de_pagina_om_een_beleid_te_beproeven() throws Exception {
        assertThat(pagina("/toezicht/simulaties")).contains("Beleid beproeven", "<option value=\"flevoland-2024\">");

        assertThat(beproef(Files.readString(FLEVOLAND.resolve("trede.dmn"))))
                .contains("Uitkomst: flevoland-2024", "voorstellen", "data-tabel=\"treden\" data-soort=\"reeksen\"")
                .doesNotContain("style=\"", "<script>");
        var gat = Files.readString(FLEVOLAND.resolve("trede.dmn"))
                .replaceFirst("(?s)<rule id=\"voorgesteldeTrede_6\">.*?</rule>", "");
        assertThat(beproef(gat))
                .contains("Er is 1 fout gevonden", "trede.dmn, regel ", "geen regel voor", "value=\"2024-II\"")
                .doesNotContain("Uitkomst:");
        var leeg = given().basePath("")
                .multiPart("van", "2024-III")
                .multiPart("totEnMet", "")
                .post("/toezicht/simulaties")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(leeg).contains("is geen halfjaar", "vul dit in", "value=\"2024-III\"");
    }

    private static String beproef(String dmn) throws Exception {
        return given().basePath("")
                .multiPart("provincie", "PV26")
                .multiPart("van", "2024-II")
                .multiPart("totEnMet", "2024-II")
                .multiPart("beleidYaml", FLEVOLAND.resolve("beleid.yaml").toFile())
                .multiPart("tredeDmn", "trede.dmn", dmn.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/toezicht/simulaties")
                .then()
                .statusCode(200)
                .body(containsString("Beleid beproeven"))
                .extract()
                .asString();
    }

    private static Feiten cijfer(String gemeente, String peildatum, int gehuisvest, int versie, Instant vastgelegdOp) {
        return Feiten.van(
                new Gemeentecode(gemeente),
                new Realisatie(
                        Halfjaar.lees("2024-II"),
                        LocalDate.parse(peildatum),
                        versie,
                        gehuisvest,
                        Standstatus.VOORLOPIG,
                        List.of(),
                        "COA",
                        vastgelegdOp));
    }

    private static ValidatableResponse get(String pad) {
        return given().get(pad).then();
    }

    private static ValidatableResponse watAls(Map<String, ?> aanname) {
        return given().contentType(ContentType.JSON)
                .body(aanname)
                .post("/v1/gemeenten/GM2811/wat-als")
                .then();
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
