// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.realisatie.TestRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BetwistingApiTest {

    private static final String CONTRACT = "realisatie/betwisting-gewijzigd.v1";
    private static final byte[] PDF = "%PDF-1.7 proef".getBytes();

    @BeforeEach
    void register() {
        TestRegister.vol();
    }

    @Test
    void een_betwisting_staat_naast_het_cijfer_tot_zij_wordt_overgenomen() {
        // Given
        lever("GM1730", "2022-II", "2023-01-01", 41);
        // When
        var id = dienIn("GM1730", "2022-II", "2023-01-01", 43)
                .statusCode(201)
                .body("status", equalTo("INGEDIEND"))
                .body("cijfer", equalTo(41))
                .extract()
                .<String>path("id");
        // Then
        var event = TestEvents.await(
                "realisatie.v1",
                e -> e.type().equals("nl.trede.realisatie.betwisting-gewijzigd.v1")
                        && e.data().get("betwisting").asText().equals(id));
        Contracts.assertFits(CONTRACT, event.data());
        var verwacht = ((ObjectNode) Contracts.sample(CONTRACT))
                .put("betwisting", id)
                .put("halfjaar", "2022-II")
                .put("peildatum", "2023-01-01");
        verwacht.set("gewijzigdOp", event.data().get("gewijzigdOp"));
        assertThat(event.data()).isEqualTo(verwacht);
        assertThat(event.key()).isEqualTo("GM1730");
        gehuisvest("GM1730", "2022-II", 41);
        when().get("/v1/realisaties?gemeente=GM1730&halfjaar=2022-II")
                .then()
                .body("realisaties[0].betwistingen.id", contains(id))
                .body("realisaties[0].betwistingen[0].aantal", equalTo(43))
                .body("realisaties[0].betwistingen[0].status", equalTo("INGEDIEND"));
        when().get("/v1/realisaties?gemeente=GM1730&halfjaar=2022-II&bekendOp="
                        + event.data().get("gewijzigdOp").asText())
                .then()
                .body("realisaties[0].betwistingen.id", contains(id));
        // and only after onderzoek it is taken over
        stap(id, "overname", "{\"uitleg\":\"te vroeg\"}")
                .statusCode(409)
                .body("detail", containsString("neem haar eerst in onderzoek"));
        gehuisvest("GM1730", "2022-II", 41);
        stap(id, "onderzoek", null).statusCode(200).body("status", equalTo("IN_ONDERZOEK"));
        stap(id, "overname", "{\"uitleg\":\"COA bevestigt\"}")
                .statusCode(200)
                .body("status", equalTo("OVERGENOMEN"))
                .body("stappen.status", contains("INGEDIEND", "IN_ONDERZOEK", "OVERGENOMEN"))
                .body("stappen.uitleg", contains(null, null, "COA bevestigt"));
        gehuisvest("GM1730", "2022-II", 43)
                .body("realisaties[0].bron", equalTo("betwisting " + id))
                .body("realisaties[0].versie", equalTo(2));
        var gemeld = TestEvents.await(
                "realisatie.v1",
                e -> e.type().endsWith("realisatie-gemeld.v1")
                        && e.data().get("bron").asText().equals("betwisting " + id));
        assertThat(gemeld.data().get("vorigGehuisvest").asInt()).isEqualTo(41);
        stap(id, "afwijzing", "{\"uitleg\":\"toch niet\"}").statusCode(409);
        // and the same file of COA again does not undo it
        lever("GM1730", "2022-II", "2023-01-01", 41);
        gehuisvest("GM1730", "2022-II", 43);
    }

    @Test
    void een_afgewezen_betwisting_laat_het_cijfer_staan_en_is_te_vinden() {
        lever("GM1774", "1987-I", "1987-05-01", 10);
        var id = dienIn("GM1774", "1987-I", "1987-05-01", 12).extract().<String>path("id");
        dienIn("GM1774", "1987-I", "1987-05-01", 13).statusCode(409).body("detail", containsString("al betwist"));
        stap(id, "onderzoek", null).statusCode(200);
        stap(id, "onderzoek", null).statusCode(409);
        stap(id, "afwijzing", "{\"uitleg\":\" \"}").statusCode(400).body("fouten.veld", contains("uitleg"));
        stap(id, "afwijzing", "{\"uitleg\":\"Die personen zijn in juni gehuisvest\"}")
                .statusCode(200)
                .body("status", equalTo("AFGEWEZEN"));
        gehuisvest("GM1774", "1987-I", 10);
        when().get("/v1/betwistingen?halfjaar=1987-I&provincie=PV22&status=AFGEWEZEN&volgorde=GEMEENTE")
                .then()
                .body("totaal", equalTo(1))
                .body("betwistingen[0].id", equalTo(id));
        dienIn("GM1774", "1987-I", "1987-05-01", 12).statusCode(201);
        when().get("/v1/betwistingen?halfjaar=1987-I&volgorde=x").then().statusCode(400);
    }

    @Test
    void wat_er_mis_is_wordt_gezegd() {
        given().contentType("application/json")
                .body("{\"aantal\":-1,\"x\":1}")
                .post("/v1/betwistingen")
                .then()
                .statusCode(400)
                .body(
                        "fouten.veld",
                        containsInAnyOrder(
                                "gemeente", "halfjaar", "peildatum", "indiener", "aantal", "toelichting", "x"));
        dienIn("GM0034", "1987-II", "1987-11-01", 3)
                .statusCode(400)
                .body("fouten[0].reden", containsString("er is geen cijfer"));
        lever("GM0034", "1987-II", "1987-12-01", 3);
        dienIn("GM0034", "1987-II", "1987-12-01", 3).statusCode(400).body("fouten.veld", contains("aantal"));
        var niemand = "00000000-0000-0000-0000-000000000000";
        stap(niemand, "onderzoek", null).statusCode(404);
        when().get("/v1/betwistingen/" + niemand).then().statusCode(404);
        when().get("/v1/betwistingen/x").then().statusCode(400);
    }

    @Test
    void bewijs_is_een_bestand_van_bekende_soort_en_niet_te_groot() {
        lever("GM0034", "1988-I", "1988-05-01", 3);
        var id = dienIn("GM0034", "1988-I", "1988-05-01", 4).extract().<String>path("id");
        var stuk = bewijs(id, "lijst é.pdf", "application/pdf", PDF)
                .statusCode(201)
                .body("bewijsstukken.naam", contains("lijst é.pdf"))
                .extract()
                .<Integer>path("bewijsstukken[0].id");
        assertThat(when().get("/v1/betwistingen/" + id + "/bewijsstukken/" + stuk)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("attachment"))
                        .extract()
                        .asByteArray())
                .isEqualTo(PDF);
        bewijs(id, "x.pdf", "application/pdf", "<html>".getBytes())
                .statusCode(400)
                .body("fouten[0].reden", containsString("geen PDF"));
        bewijs(id, "x.pdf", "application/pdf", new byte[0]).statusCode(400);
        bewijs(id, "x.pdf", "application/pdf", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1))
                .statusCode(400)
                .body("fouten[0].reden", containsString("10 MB"));
        bewijs(id, "x.html", "text/html", PDF).statusCode(415);
        when().get("/v1/betwistingen/" + id).then().body("bewijsstukken", hasSize(1));
        stap(id, "onderzoek", null);
        stap(id, "afwijzing", "{\"uitleg\":\"nee\"}");
        bewijs(id, "x.pdf", "application/pdf", PDF).statusCode(409);
    }

    private static ValidatableResponse bewijs(String id, String naam, String soort, byte[] inhoud) {
        return given().contentType(soort)
                .queryParam("naam", naam)
                .body(inhoud)
                .post("/v1/betwistingen/" + id + "/bewijsstukken")
                .then();
    }

    private static ValidatableResponse dienIn(String gemeente, String halfjaar, String peildatum, int aantal) {
        return given().contentType("application/json")
                .body(
                        """
                        {"gemeente":"%s","halfjaar":"%s","peildatum":"%s","indiener":"GEMEENTE","aantal":%d,
                         "toelichting":"Twee huisvestingen ontbreken","verwijzing":"Zaak 12"}"""
                                .formatted(gemeente, halfjaar, peildatum, aantal))
                .post("/v1/betwistingen")
                .then();
    }

    private static ValidatableResponse stap(String id, String stap, String body) {
        var verzoek = given();
        if (body != null) {
            verzoek.contentType("application/json").body(body);
        }
        return verzoek.post("/v1/betwistingen/" + id + "/" + stap).then();
    }

    private static ValidatableResponse gehuisvest(String gemeente, String halfjaar, int aantal) {
        return when().get("/v1/realisaties?gemeente=" + gemeente + "&halfjaar=" + halfjaar)
                .then()
                .body("realisaties[0].gehuisvest", equalTo(aantal));
    }

    private static void lever(String gemeente, String halfjaar, String peildatum, int aantal) {
        given().contentType("text/csv")
                .body("gemeente;halfjaar;peildatum;gehuisvest\n%s;%s;%s;%d\n"
                        .formatted(gemeente, halfjaar, peildatum, aantal))
                .post("/v1/leveringen")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }
}
