// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Werkmappen;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ToewijzingApiTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void de_meegeleverde_maandlijst_werkt_als_csv_en_als_werkmap_en_heet_een_voorbeeld() {
        when().get("/v1/kolomtoewijzingen/voorbeeld-maandlijst")
                .then()
                .body("voorbeeld", equalTo(true))
                .body("omschrijving", containsString("niet de echte indeling van COA"));
        var csv =
                """
                Overzicht huisvesting vergunninghouders, gemeenten van provincie Y, peildatum 01-01-2012

                Gemeente;Gehuisvest in halfjaar;Waarvan HAR
                Gemeente GM0034;1.041;23
                GM1774;3;
                Totaal;1.044;23
                """;
        var id = lever("voorbeeld-maandlijst", "text/csv", csv)
                .statusCode(201)
                .body("aanvaard", equalTo(2))
                .body("geweigerd", empty())
                .extract()
                .<String>path("id");
        when().get("/v1/realisaties?halfjaar=2011-II")
                .then()
                .body("realisaties.gehuisvest", containsInAnyOrder(1041, 3))
                .body("realisaties.regel", containsInAnyOrder(4, 5))
                .body("realisaties.find { it.gemeente == 'GM0034' }.waarvan[0].aantal", equalTo(23));
        when().get("/v1/leveringen/" + id).then().body("toewijzing", equalTo(1));
        when().get("/v1/leveringen/" + id + "/opmerkingen")
                .then()
                .body("opmerkingen.regel", contains(6))
                .body("opmerkingen.tekst", contains("overgeslagen: totaalregel 'Totaal'"));
        var werkmap = Werkmappen.van(List.of(
                List.of("Overzicht, peildatum 1 juli 2012"),
                List.of("Gemeente", "Gehuisvest in halfjaar", "Waarvan HAR"),
                List.of("Gemeente GM0034", 12, 3)));
        lever("voorbeeld-maandlijst", XLSX, werkmap).statusCode(201).body("aanvaard", equalTo(1));
    }

    @Test
    void ook_in_een_kolom_die_niet_is_aangewezen_mag_geen_geboortedatum_staan() {
        var csv =
                """
                Overzicht huisvesting, peildatum 01-01-1984

                Gemeente;Gehuisvest in halfjaar;Waarvan HAR;Oudste
                GM0034;41;23;02-03-1950
                """;
        lever("voorbeeld-maandlijst", "text/csv", csv)
                .statusCode(400)
                .body("fouten.veld", contains("regel 4, kolom 4"))
                .body("fouten[0].reden", containsString("een geboortedatum"));
        when().get("/v1/realisaties?halfjaar=1983-II").then().body("totaal", equalTo(0));
    }

    @Test
    void de_meegeleverde_export_werkt_met_dagen_van_een_werkmap() {
        var werkmap = Werkmappen.van(List.of(
                List.of("GEM_CODE", "GEM_NAAM", "PERIODE", "STAND_PER", "AANTAL_GEHUISVEST", "STATUS"),
                List.of("0034", "Gemeente GM0034", "2013-I", LocalDate.of(2013, 5, 1), 7, "voorlopig"),
                Arrays.asList("1774", "Gemeente GM0034", "2013-I", LocalDate.of(2013, 5, 1), 7, "voorlopig")));
        lever("voorbeeld-export", XLSX, werkmap)
                .statusCode(201)
                .body("aanvaard", equalTo(1))
                .body("geweigerd.reden", contains("Gemeente GM0034 hoort bij GM0034, niet bij GM1774"));
    }

    @Test
    void een_toewijzing_is_te_proeven_voor_zij_is_vastgelegd() {
        var bestand = "Code;Per;A;B\nGM0034;01-03-2014;9;8\n";
        proef("nieuw-1", bestand, "{\"gemeente\":\"code\",\"peildatum\":\"per\",\"gehuisvest\":\"b\"}")
                .statusCode(200)
                .body("geraden", equalTo(false))
                .body("regels.gehuisvest", contains(8));
        when().get("/v1/kolomtoewijzingen/nieuw-1").then().statusCode(404);
        proef("nieuw-1", bestand, "{\"gemeente\":\"code\"}")
                .statusCode(400)
                .body("fouten.veld", hasItems("toewijzing.kolommen.gehuisvest"));
        proef("nieuw-1", "", "{\"gemeente\":\"code\"}").statusCode(400).body("fouten.veld", hasItems("inhoud"));
        given().contentType("application/json")
                .body("{\"vorm\":\"CSV\",\"inhoud\":\"geen base64!\",\"toewijzing\":null}")
                .post("/v1/kolomtoewijzingen/nieuw-1/proeflezing")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItems("inhoud"));
    }

    private static ValidatableResponse proef(String bron, String bestand, String kolommen) {
        var inhoud = Base64.getEncoder().encodeToString(bestand.getBytes(StandardCharsets.UTF_8));
        var body = "{\"vorm\":\"CSV\",\"inhoud\":\"%s\",\"toewijzing\":{\"omschrijving\":\"proef\",\"kolommen\":%s}}";
        return given().contentType("application/json")
                .body(body.formatted(inhoud, kolommen))
                .post("/v1/kolomtoewijzingen/" + bron + "/proeflezing")
                .then();
    }

    @Test
    void een_derde_kan_zonder_code_met_eerst_een_proeflezing() {
        // Given
        var bestand = "Code;Omschrijving;Per;Gerealiseerd\nGM0034;x;01-03-2014;9\nGM9999;x;01-03-2014;9\n";
        given().contentType("text/csv")
                .body(bestand)
                .post("/v1/kolomtoewijzingen/derde/proeflezing")
                .then()
                .statusCode(200)
                .body("geraden", equalTo(true))
                .body("kop", contains("Code", "Omschrijving", "Per", "Gerealiseerd"))
                .body("kolommen.gemeente", equalTo("Code"))
                .body("kolommen.gehuisvest", equalTo("Gerealiseerd"))
                .body("regels.gemeente", contains("GM0034", null))
                .body("regels[1].fouten.reden", contains(containsString("GM9999 staat niet in het register")));
        lever("derde", "text/csv", bestand).statusCode(400).body("fouten.veld", hasItems("gemeente", "peildatum"));
        // When
        leg("derde", "{\"gemeente\":\"code\",\"peildatum\":\"per\",\"gehuisvest\":\"gerealiseerd\"}")
                .statusCode(201)
                .body("versie", equalTo(1));
        leg("derde", "{\"gemeente\":\"code\",\"peildatum\":\"per\",\"gehuisvest\":\"gerealiseerd\"}")
                .statusCode(200)
                .body("versie", equalTo(1));
        // Then
        lever("derde", "text/csv", bestand).statusCode(201).body("aanvaard", equalTo(1));
        // and a column that moved is a next version, with which the same file is read anew
        leg("derde", "{\"gemeente\":\"code\",\"peildatum\":\"per\",\"gehuisvest\":\"Omschrijving\"}")
                .statusCode(200)
                .body("versie", equalTo(2));
        lever("derde", "text/csv", bestand).statusCode(201).body("geweigerd.veld", hasItems("gehuisvest"));
        when().get("/v1/kolomtoewijzingen/derde/versies").then().body("versies", hasSize(2));
    }

    @Test
    void onze_eigen_kop_wordt_ook_van_een_bron_met_een_toewijzing_begrepen() {
        lever("voorbeeld-export", "text/csv", "gemeente;halfjaar;peildatum;gehuisvest\nGM0034;2012-II;2012-11-01;3\n")
                .statusCode(201)
                .body("aanvaard", equalTo(1));
    }

    @Test
    void wat_niet_past_wordt_in_een_keer_gezegd() {
        leg("fout", "{}")
                .statusCode(400)
                .body("fouten.veld", contains("kolommen.gehuisvest", "kolommen.gemeente", "kolommen.peildatum"));
        leg("fout", "{\"gemeente\":\"a\",\"x\":1}").statusCode(400).body("fouten.veld", hasItems("kolommen.x"));
        when().get("/v1/kolomtoewijzingen/nooit").then().statusCode(404);
        lever("voorbeeld-export", "text/csv", "GEM_CODE;GEM_NAAM;STAND_PER;STATUS;STATUS\n1;2;3;4;5\n")
                .statusCode(400)
                .body("fouten.veld", contains("halfjaar", "gehuisvest", "status"))
                .body(
                        "fouten.reden",
                        hasItems(containsString("AANTAL_GEHUISVEST' ontbreekt"), containsString("meer dan eens")));
    }

    private static ValidatableResponse lever(String bron, String soort, Object bestand) {
        var verzoek = given().contentType(soort);
        return (bestand instanceof byte[] bytes ? verzoek.body(bytes) : verzoek.body((String) bestand))
                .post("/v1/leveringen?bron=" + bron)
                .then();
    }

    private static ValidatableResponse leg(String bron, String kolommen) {
        return given().contentType("application/json")
                .body("{\"omschrijving\":\"\",\"kolommen\":" + kolommen + "}")
                .put("/v1/kolomtoewijzingen/" + bron)
                .then();
    }
}
