// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Werkmappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class CirculaireApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void van_342_regels_met_drie_fouten_worden_precies_die_drie_geweigerd() {
        // Given
        List<String> codes = when().get("/v1/gemeenten?paginaGrootte=1000&datum=2004-06-30")
                .then()
                .extract()
                .path("gemeenten.code");
        var regels = codes.stream().map(code -> code + ";10").collect(Collectors.toList());
        regels.set(4, "GM9999;10");
        regels.set(100, codes.get(100) + ";-1");
        regels.set(200, codes.get(199) + ";10");
        var bestand = "gemeente;taakstelling\r\n" + String.join("\r\n", regels) + "\r\nTotaal;3.390\r\n";
        // When
        var id = lever("2004-I", bestand.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .<String>path("id");
        // Then
        verschillen(id + "/verschillen?uitslag=GEWEIGERD")
                .body("telling.geweigerd", equalTo(3))
                .body("telling.nieuw", equalTo(regels.size() - 3))
                .body("verschillen.regel", equalTo(List.of(6, 102, 202)))
                .body("verschillen.veld", equalTo(List.of("gemeente", "aantal", "gemeente")))
                .body("verschillen[2].reden", containsString("staat al op regel 201"))
                .body("ontbrekend.gemeente", containsInAnyOrder(codes.get(4), codes.get(200)))
                .body("totaalregel.aantal", equalTo(3390))
                .body("som", equalTo(10 * (regels.size() - 3)));
        // and confirming does the rest, once
        bevestig(id).statusCode(201).body("nieuw", equalTo(regels.size() - 3));
        bevestig(id).statusCode(200).body("nieuw", equalTo(regels.size() - 3));
        verschillen(id + "/verschillen").body("telling.ongewijzigd", equalTo(regels.size() - 3));
        // and so does the same file again
        var opnieuw = lever("2004-I", bestand.getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        bevestig(opnieuw).statusCode(201).body("nieuw", equalTo(0)).body("gewijzigd", equalTo(0));
    }

    @Test
    void alleen_wat_verandert_wordt_een_versie_en_de_som_wordt_vergeleken_met_landelijk() {
        // Given
        given().contentType("application/json")
                .body("{\"aantal\":1000,\"soort\":\"VASTSTELLING\",\"datum\":\"2015-10-01\",\"bron\":\"b\"}")
                .put("/v1/landelijke-taakstellingen/1985-I")
                .then()
                .statusCode(201);
        var eerste = lever("1985-I", "Naam;Aantal\nAlmere;336\nZeewolde;20\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        bevestig(eerste).statusCode(201);
        // When
        var tweede = lever("1985-I", "Naam;Aantal\nAlmere;216\nZeewolde;20\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        // Then
        verschillen(tweede + "/verschillen")
                .body("verschillen.uitslag", equalTo(List.of("GEWIJZIGD", "ONGEWIJZIGD")))
                .body("verschillen[0].vorigAantal", equalTo(336))
                .body("som", equalTo(236))
                .body("afwijkingProcent", equalTo(-76.4f))
                .body("verVanLandelijk", equalTo(true));
        bevestig(tweede).statusCode(201).body("gewijzigd", equalTo(1));
        when().get("/v1/taakstellingen/1985-I/GM0034/versies")
                .then()
                .body("versies.aantal", equalTo(List.of(336, 216)));
        when().get("/v1/taakstellingen/1985-I/GM0050/versies").then().body("versies", hasSize(1));
    }

    @Test
    void bij_een_gemeente_met_een_vrijstelling_staat_dat_haar_aantal_wordt_vervangen() {
        // Given: one that ends on the first day of the halfjaar and one that begins then
        vrijgesteld("GM0106", "1985-07-01", "1986-01-01");
        vrijgesteld("GM0109", "1986-01-01", "1986-01-02");
        // When
        var id = lever("1986-I", "gemeente;aantal\nGM0106;30\nGM0109;40\nGM0109;41\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        // Then
        verschillen(id + "/verschillen")
                .body("verschillen.gemeente", equalTo(List.of("GM0106", "GM0109", "GM0109")))
                .body("verschillen.vrijstelling", equalTo(Arrays.asList(null, "aanmeldcentrum", null)));
        given().accept("text/html")
                .get("/circulaires/" + id + "/verschillen")
                .then()
                .statusCode(200)
                .body(containsString("Let op: vrijstelling</span> aanmeldcentrum"));
    }

    private static void vrijgesteld(String gemeente, String vanaf, String tot) {
        given().contentType("application/json")
                .body(
                        "{\"gemeente\":\"%s\",\"vanaf\":\"%s\",\"tot\":\"%s\",\"grond\":\"aanmeldcentrum\",\"bron\":\"b\"}"
                                .formatted(gemeente, vanaf, tot))
                .post("/v1/vrijstellingen")
                .then()
                .statusCode(201);
    }

    @Test
    void wat_niet_te_raden_is_wordt_aangewezen_en_onthouden_voor_de_bron() {
        // Given
        var bestand = "waar;hoeveel\nGM0034;5\n".getBytes(StandardCharsets.UTF_8);
        var id = lever("2015-I", bestand)
                .body("kolommen", equalTo(List.of("waar", "hoeveel")))
                .body("kolomtoewijzing.aantal", nullValue())
                .extract()
                .<String>path("id");
        bevestig(id).statusCode(409).body("detail", containsString("kolommen"));
        wijsToe(id, "{\"gemeente\":\"waar\",\"aantal\":\"weg\"}")
                .statusCode(400)
                .body("fouten.veld", hasItem("aantal"));
        // When
        wijsToe(id, "{\"gemeente\":\"waar\",\"aantal\":\"hoeveel\"}").statusCode(200);
        // Then
        verschillen(id + "/verschillen").body("telling.nieuw", equalTo(1));
        lever("2015-II", bestand).body("kolomtoewijzing.aantal", equalTo("hoeveel"));
    }

    @Test
    void twee_halfjaren_in_een_bestand_kan_niet_worden_bevestigd() {
        var id = lever(
                        "2014-I",
                        "gemeente;aantal;halfjaar\nGM0034;5;2014-I\nGM0050;5;2014-II\n"
                                .getBytes(StandardCharsets.UTF_8))
                .body("bezwaar", containsString("2014-I (regel 2) en 2014-II (regel 3)"))
                .extract()
                .<String>path("id");
        bevestig(id).statusCode(409).body("detail", containsString("meer dan een halfjaar"));
    }

    @Test
    void een_naamvariant_uit_het_register_telt_als_de_gemeente() {
        var id = lever("2013-II", "gemeente;aantal\nDen Haag;5\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        verschillen(id + "/verschillen").body("verschillen.gemeente", equalTo(List.of("GM0518")));
    }

    @Test
    void windows_1252_en_een_merkteken_vooraan_worden_gelezen() {
        lever("2013-I", "gemeente;aantal\nSúdwest-Fryslân;5\n".getBytes(Charset.forName("windows-1252")));
        var id = lever("2013-I", "\uFEFFgemeente,aantal\n\"Súdwest-Fryslân\",5\n".getBytes(StandardCharsets.UTF_8))
                .extract()
                .<String>path("id");
        verschillen(id + "/verschillen").body("verschillen.gemeente", equalTo(List.of("GM1900")));
    }

    @Test
    void een_werkmap_telt_met_de_waarde_van_een_formule() {
        var id = given().contentType(XLSX)
                .body(Werkmappen.goed())
                .post(pad("2012-I"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        verschillen(id + "/verschillen")
                .body("verschillen.gemeente", equalTo(List.of("GM0034", "GM0050", "GM0303")))
                .body("verschillen.aantal", equalTo(Arrays.asList(216, 24, null)))
                .body("verschillen.formule", equalTo(List.of(false, true, false)))
                .body("verschillen[2].reden", containsString("geen geheel getal"));
    }

    @ParameterizedTest
    @EnumSource(Werkmappen.Slecht.class)
    void een_werkmap_die_niet_te_vertrouwen_is_wordt_geweigerd(Werkmappen.Slecht slecht) {
        given().contentType(XLSX)
                .body(slecht.inhoud())
                .post(pad("2012-II"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.reden", everyItem(containsString(slecht.reden())));
    }

    @Test
    void honderdduizend_regels_gaan_erin() {
        var regels = new StringBuilder("gemeente;aantal\n");
        for (int i = 0; i < 100_000; i++) {
            regels.append("Nergens ").append(i).append(";1\n");
        }
        var id = lever("2011-I", regels.append("GM0034;5\n").toString().getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .<String>path("id");
        verschillen(id + "/verschillen?pagina=101&paginaGrootte=1000")
                .body("telling.geweigerd", equalTo(100_000))
                .body("telling.nieuw", equalTo(1))
                .body("totaal", equalTo(100_001))
                .body("verschillen.gemeente", equalTo(List.of("GM0034")));
    }

    @Test
    void een_leeg_bestand_en_een_bestand_dat_geen_tekst_is_worden_geweigerd() {
        lever("2011-II", "\n\n".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        lever("2011-II", new byte[] {'a', 0, ';', 0})
                .statusCode(400)
                .body("fouten[0].reden", containsString("geen tekst"));
        given().contentType("text/csv")
                .body("a;b")
                .post("/v1/circulaires")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "bron", "datum", "soort"));
        assertThat(when().get("/v1/circulaires")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<Integer>path("totaal"))
                .isNotNull();
    }

    private static ValidatableResponse lever(String halfjaar, byte[] csv) {
        return given().contentType("text/csv").body(csv).post(pad(halfjaar)).then();
    }

    private static String pad(String halfjaar) {
        return "/v1/circulaires?bron=circulaire&datum=2016-01-01&soort=VASTSTELLING&halfjaar=" + halfjaar;
    }

    private static ValidatableResponse verschillen(String pad) {
        return when().get("/v1/circulaires/" + pad).then().statusCode(200);
    }

    private static ValidatableResponse bevestig(String id) {
        return given().post("/v1/circulaires/" + id + "/bevestiging").then();
    }

    private static ValidatableResponse wijsToe(String id, String body) {
        return given().contentType("application/json")
                .body(body)
                .put("/v1/circulaires/" + id + "/kolomtoewijzing")
                .then();
    }
}
