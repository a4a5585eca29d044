// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gecorrigeerd;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page and call as known at a moment: it shows what was known then, or says that it cannot. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BekendOpTest {

    private static final String GEMEENTE = "/v1/gemeenten/GM3871";
    private static final String TOEN = "2024-02-01T00:00:00Z";
    private static final String LATER = "2024-04-01T00:00:00Z";

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void een_correctie_en_een_dossier_van_nu() {
        speelveld.provincie("PV44", "Terugland");
        speelveld.gemeente("GM3871", "Terugdorp", "PV44");
        speelveld.feiten(
                opening("GM3871", "2023-II", -10),
                taakstelling("GM3871", "2023-II", 20),
                gehuisvest("GM3871", "2023-II", 12),
                gecorrigeerd("GM3871", "2023-II", 15, 2, "2024-03-01T10:00:00Z"));
    }

    @Test
    void standen_en_correcties() {
        toen(GEMEENTE + "/standen", TOEN).body("standen.saldo", contains(-18)).body("totaal", equalTo(1));
        toen(GEMEENTE + "/standen", LATER).body("standen.saldo", contains(-15));
        toen(GEMEENTE + "/standen", "2023-01-01T00:00:00Z").body("standen", empty());
        toen(GEMEENTE + "/correcties", TOEN).body("correcties", empty());
        toen(GEMEENTE + "/correcties", LATER).body("correcties", hasSize(1));
        toen(GEMEENTE + "/standen/2023-II/vergelijking", TOEN).body("opPeilmoment.saldo", equalTo(-18));
        toen(GEMEENTE + "/herkomst", TOEN).body("totaal", equalTo(1));
        toen(GEMEENTE + "/tempo/2023-II", TOEN).body("gehuisvest", equalTo(12));
        toen(GEMEENTE + "/prognoses/2023-II", TOEN).body("gehuisvest", equalTo(12));
        toen("/v1/provincies/PV44/prognoses/2023-II", LATER).body("prognoses.gehuisvest", contains(15));
    }

    @Test
    void de_tijdlijn_toont_van_elk_cijfer_de_versie_van_toen() {
        for (var toen : Map.of(TOEN, 12, LATER, 15).entrySet()) {
            toen(GEMEENTE + "/tijdlijn?soort=CIJFER", toen.getKey())
                    .body("gebeurtenissen.titel", contains("Cijfers over 2023-II: " + toen.getValue() + " gehuisvest"))
                    .body("totaal", equalTo(1));
        }
        toen(GEMEENTE + "/tijdlijn", "2023-01-01T00:00:00Z").body("gebeurtenissen", empty());
    }

    @Test
    void wat_als_met_wat_toen_bekend_was() {
        given().contentType(ContentType.JSON)
                .queryParam("bekendOp", TOEN)
                .body(Map.of("halfjaar", "2023-II", "taakstelling", 10))
                .post(GEMEENTE + "/wat-als")
                .then()
                .statusCode(200)
                .body("zonder.saldo", equalTo(-18))
                .body("met.saldo", equalTo(-8));
    }

    @Test
    void het_dossier_dat_nu_wordt_vastgelegd_was_er_toen_niet() {
        leg("overleggen", Map.of("soort", "AMBTELIJK", "datum", "2024-01-10", "onderwerp", "voortgang"));
        leg("plannen", Map.of("status", "ONTVANGEN", "datum", "2024-01-11", "halfjaren", List.of("2023-II")));
        leg("afspraken", Map.of("datum", "2023-12-01", "halfjaar", "2023-II", "waarvanAchterstand", 5));
        leg(
                "toezichtinformatie",
                Map.of("halfjaar", "2023-II", "ontvangenOp", "2024-01-20", "vastgesteldOp", "2024-01-19"));
        leg(
                "besluiten",
                Map.of("soort", "TREDE", "halfjaar", "2023-II", "trede", 1, "datum", "2024-01-15", "motivering", "x"));
        for (var lijst : List.of("overleggen", "plannen", "afspraken", "toezichtinformatie", "besluiten")) {
            toen(GEMEENTE + "/" + lijst, TOEN).body(lijst, empty());
            given().get(GEMEENTE + "/" + lijst).then().statusCode(200).body(lijst, not(empty()));
        }
        toen("/v1/provincies/PV44/besluiten", TOEN).body("besluiten", empty());
        given().get("/v1/provincies/PV44/besluiten").then().body("besluiten", hasSize(1));
        var vastgelegd =
                GEMEENTE + "/tijdlijn?soort=OVERLEG&soort=PLAN&soort=AFSPRAAK&soort=TOEZICHTINFORMATIE&soort=BESLUIT";
        toen(vastgelegd, TOEN).body("gebeurtenissen", empty());
        given().get(vastgelegd).then().body("gebeurtenissen.soort", hasItems("OVERLEG", "PLAN", "AFSPRAAK", "BESLUIT"));
        toen(GEMEENTE + "/termijnen", TOEN).body("termijnen", empty());
        toen(GEMEENTE + "/indeplaatsstellingen", TOEN).body("indeplaatsstellingen", empty());
        toen(GEMEENTE + "/beoordelingen", TOEN).body("beoordelingen", empty());
        toen("/v1/provincies/PV44/beoordelingen?halfjaar=2023-II", TOEN).body("beoordelingen", empty());
        toen("/v1/provincies/PV44/gelijke-gevallen?halfjaar=2023-II", TOEN).body("groepen", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /toezicht/gemeenten/GM3871                                     | −18
            /toezicht/gemeenten/GM3871/cijfers?halfjaar=2023-II            | −18
            /toezicht/overzicht?provincie=PV44&halfjaar=2023-II            | −18
            /toezicht/gemeenten/GM3871/vooruitkijken?halfjaar=2023-II      | 12
            /toezicht/provincies/PV44/vooruitkijken?halfjaar=2023-II       | 12
            /toezicht/gemeenten/GM3871/dossier                             | Er is geen overleg vastgelegd
            /toezicht/gemeenten/GM3871/tijdlijn?soort=CIJFER               | 12 gehuisvest
            /toezicht/gemeenten/GM3871/beoordelingen                       | Er zijn nog geen voorstellen
            /toezicht/gemeenten/GM3871/besluiten                           | Er zijn nog geen besluiten
            /toezicht/provincies/PV44/beoordelingen?halfjaar=2023-II       | legt u niets vast
            /toezicht/provincies/PV44/gelijke-gevallen?halfjaar=2023-II    | Terugland
            """)
    void een_pagina_toont_wat_toen_bekend_was_en_houdt_dat_vast(String pad, String inhoud) {
        var adres = pad + (pad.contains("?") ? "&" : "?") + "bekendOp=" + TOEN;
        var pagina = given().basePath("")
                .header("Accept", "text/html")
                .get(adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // who looks back can still log out, in the shell
        assertThat(pagina.replaceFirst("<form class=\"trede-kop__afmelden\" method=\"post\"", ""))
                .contains("U kijkt terug.", "wat bekend was op 1 februari 2024 om 01.00 uur", inhoud)
                .contains("href=\"/toezicht/overzicht?bekendOp=" + TOEN + "\"")
                .doesNotContain("method=\"post\"", "kan niet terugkijken", "−15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/toezicht/werkvoorraad", "/toezicht/kalender"})
    void een_pagina_die_alleen_van_nu_is_zegt_dat(String pad) {
        given().basePath("")
                .header("Accept", "text/html")
                .queryParam("bekendOp", TOEN)
                .get(pad)
                .then()
                .statusCode(200)
                .body(containsString("Deze pagina kan niet terugkijken."));
    }

    @Test
    void elke_aanroep_kijkt_terug_of_weigert_dat() {
        Map<String, Map<String, Map<String, Object>>> paden =
                given().get("/v1/openapi.json").then().statusCode(200).extract().path("paths");
        var kijktTerug = new ArrayList<String>();
        for (var pad : paden.entrySet()) {
            var get = pad.getValue().get("get");
            if (get != null && noemt(get)) {
                kijktTerug.add(pad.getKey());
            } else if (get != null && !pad.getKey().endsWith("openapi.json")) {
                given().basePath("")
                        .queryParam("bekendOp", TOEN)
                        .get(ingevuld(pad.getKey()))
                        .then()
                        .statusCode(400)
                        .body("fouten.veld", contains("bekendOp"));
            }
        }
        assertThat(kijktTerug)
                .anyMatch(pad -> pad.endsWith("/standen"))
                .anyMatch(pad -> pad.endsWith("/dossier"))
                .anyMatch(pad -> pad.endsWith("/beoordelingen"))
                .hasSizeGreaterThan(24);
        kijktTerug.removeIf(pad -> pad.endsWith("/terugblik"));
        for (var pad : kijktTerug) {
            given().basePath("")
                    .queryParam("bekendOp", "gisteren")
                    .get(ingevuld(pad))
                    .then()
                    .statusCode(400)
                    .body("fouten.veld", contains("bekendOp"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1001-01-01T00:00:00Z,          200",
        "2999-12-31T23:59:59Z,          200",
        "-999999999-01-01T00:00:00Z,    400",
        "+999999999-12-31T23:59:59Z,    400",
        "2999-12-31T23:59:59-01:00,     400",
        "9999-12-31T23:59:59Z,          400"
    })
    void een_moment_ver_weg_is_geen_storing(String moment, int status) {
        for (var pad : List.of(
                GEMEENTE + "/standen",
                GEMEENTE + "/dossier",
                GEMEENTE + "/besluiten",
                GEMEENTE + "/prognoses/2023-II",
                "/v1/provincies/PV44/standen/2023-II")) {
            var gekregen = given().queryParam("bekendOp", moment).get(pad).statusCode();
            assertThat(gekregen).as(pad).isIn(status, status == 200 ? 404 : 400);
        }
        given().basePath("")
                .header("Accept", "text/html")
                .queryParam("bekendOp", moment)
                .get("/toezicht/overzicht")
                .then()
                .statusCode(status);
    }

    @SuppressWarnings("unchecked") // as OpenAPI has it
    private static boolean noemt(Map<String, Object> aanroep) {
        return ((List<Map<String, Object>>) aanroep.getOrDefault("parameters", List.of()))
                .stream().anyMatch(een -> "bekendOp".equals(een.get("name")));
    }

    private static String ingevuld(String pad) {
        return pad.replace("{gemeente}", "GM3871")
                .replace("{provincie}", "PV44")
                .replace("{halfjaar}", "2023-II")
                .replaceAll("\\{[^}]*}", "0190d8a5-7a3e-7000-8000-000000000001");
    }

    private static ValidatableResponse toen(String pad, String moment) {
        return given().queryParam("bekendOp", moment).get(pad).then().statusCode(200);
    }

    private static void leg(String lijst, Map<String, ?> inhoud) {
        var status = given().contentType(ContentType.JSON)
                .body(inhoud)
                .post(GEMEENTE + "/" + lijst)
                .then()
                .extract();
        assertThat(status.statusCode()).as(lijst + ": " + status.asString()).isIn(200, 201);
    }
}
