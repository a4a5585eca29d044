// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class LeveringApiTest {

    private static final String KOP = "gemeente;halfjaar;peildatum;gehuisvest\n";

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void goede_regels_worden_aanvaard_en_foute_geweigerd_met_regel_veld_en_reden() {
        // When
        var antwoord = csv(KOP
                        + "GM0034;2014-II;2014-11-01;3\n"
                        + "GM9999;2014-II;2014-11-01;3\n"
                        + "GM1774;2014-III;2014-11-01;-3\n"
                        + "GM1696;2024-I;2024-03-01;3\n"
                        + "GM1774;2014-II;2015-01-01;+1.234\n")
                .statusCode(201);
        // Then
        antwoord.body("status", equalTo("VERWERKT"))
                .body("aanvaard", equalTo(2))
                .body("ongewijzigd", equalTo(0))
                .body("aantalGeweigerd", equalTo(3))
                .body("geweigerd.regel", contains(3, 4, 4, 5))
                .body("geweigerd.veld", contains("gemeente", "halfjaar", "gehuisvest", "gemeente"))
                .body("geweigerd[0].reden", equalTo("gemeente GM9999 staat niet in het register"))
                .body("geweigerd[3].reden", containsString("geldig tot 2020-01-01"));
        when().get("/v1/realisaties?halfjaar=2014-II")
                .then()
                .statusCode(200)
                .body("realisaties.gemeente", contains("GM0034", "GM1774"))
                .body("realisaties.gehuisvest", contains(3, 1234))
                .body("realisaties.status", contains("VOORLOPIG", "DEFINITIEF"))
                .body("realisaties.peildatum", contains("2014-11-01", "2015-01-01"))
                .body("realisaties.bron", everyItem(equalTo("COA")))
                .body("realisaties.regel", contains(2, 6))
                .body("realisaties.levering", everyItem(equalTo(id(antwoord))))
                .body("totaal", equalTo(2));
    }

    @Test
    void hetzelfde_bestand_nog_eens_is_200_en_verandert_niets() {
        // Given
        var bestand = KOP + "GM0034;2013-II;2013-11-01;3\nGM9999;2013-II;2013-11-01;3\n";
        var eerste = csv(bestand).statusCode(201);
        csv(KOP + "GM0034;2013-II;2013-11-01;5\n").statusCode(201);
        // When
        var tweede = csv(bestand).statusCode(200);
        // Then
        tweede.body("id", equalTo(id(eerste)))
                .body("aanvaard", equalTo(0))
                .body("ongewijzigd", equalTo(1))
                .body("aantalGeweigerd", equalTo(1))
                .body("signaleringen.soort", contains("INMIDDELS_ANDERS"));
        when().get("/v1/realisaties?halfjaar=2013-II").then().body("realisaties.gehuisvest", contains(5));
        when().get("/v1/leveringen/" + id(eerste))
                .then()
                .body("aanvaard", equalTo(1))
                .body("ongewijzigd", equalTo(0))
                .body("aantalGeweigerd", equalTo(1));
    }

    @Test
    void hetzelfde_bestand_twee_keer_tegelijk_telt_een_keer() throws Exception {
        // Given
        var tegelijk = Executors.newFixedThreadPool(4);
        Callable<Integer> lever =
                () -> csv(KOP + "GM0034;2004-I;2004-03-01;3\n").extract().statusCode();
        // When
        var antwoorden =
                tegelijk.invokeAll(Stream.generate(() -> lever).limit(8).toList());
        // Then
        var codes = new ArrayList<Integer>();
        for (var antwoord : antwoorden) {
            codes.add(antwoord.get());
        }
        tegelijk.shutdown();
        assertThat(codes).containsOnly(200, 201).containsOnlyOnce(201);
        when().get("/v1/realisaties?halfjaar=2004-I").then().body("realisaties.versie", contains(1));
    }

    @Test
    void een_regel_die_geweigerd_was_wordt_bij_herhaling_opnieuw_beoordeeld() {
        // Given
        var morgen = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
        var bestand = KOP + "GM0034;2012-I;2012-03-01;3\nGM8888;2012-I;2012-03-01;4\n";
        var eerste = csv(bestand).statusCode(201).body("aantalGeweigerd", equalTo(1));
        // When the gemeente becomes known
        var gemeente = Contracts.sample("taakstelling/gemeente-geregistreerd.v1");
        ((ObjectNode) gemeente).put("gemeente", "GM8888").putNull("geldigVan");
        TestEvents.send("taakstelling.v1", TestRegister.TYPE, "GM8888", gemeente);
        Awaitility.await().untilAsserted(() -> csv(KOP + "GM8888;2012-I;%s;4\n".formatted(morgen))
                .body("geweigerd.veld", org.hamcrest.Matchers.not(hasItem("gemeente"))));
        // Then
        csv(bestand)
                .statusCode(200)
                .body("id", equalTo(id(eerste)))
                .body("aanvaard", equalTo(1))
                .body("ongewijzigd", equalTo(1))
                .body("aantalGeweigerd", equalTo(0));
        when().get("/v1/leveringen/" + id(eerste) + "/geweigerd").then().body("geweigerd", empty());
        when().get("/v1/leveringen/" + id(eerste)).then().body("aanvaard", equalTo(2));
    }

    @Test
    void een_correctie_en_een_lager_cijfer_worden_aanvaard_en_gesignaleerd() {
        // Given
        csv(KOP + "GM0034;2011-I;2011-03-01;10\n").statusCode(201).body("signaleringen", empty());
        // When
        var antwoord = csv(KOP + "GM0034;2011-I;2011-03-01;12\nGM0034;2011-I;2011-04-01;11\n");
        // Then
        antwoord.statusCode(201)
                .body("aanvaard", equalTo(2))
                .body("signaleringen.regel", contains(2, 3))
                .body("signaleringen.soort", contains("CORRECTIE", "LAGER_DAN_EERDER"))
                .body("signaleringen[0].uitleg", equalTo("was 10, is nu 12"))
                .body("signaleringen[1].uitleg", equalTo("11 op 2011-04-01 is lager dan 12 op 2011-03-01"));
        when().get("/v1/realisaties?halfjaar=2011-I")
                .then()
                .body("realisaties.gehuisvest", contains(12, 11))
                .body("realisaties.versie", contains(2, 1));
        when().get("/v1/leveringen/" + id(antwoord) + "/signaleringen")
                .then()
                .body("signaleringen.soort", contains("CORRECTIE", "LAGER_DAN_EERDER"));
    }

    @Test
    void twee_keer_iets_anders_in_een_bestand_weigert_de_latere() {
        csv(KOP + "GM0034;2010-I;2010-03-01;10\nGM1774;2010-I;2010-03-01;1\nGM0034;2010-I;2010-03-01;11\n")
                .statusCode(201)
                .body("aanvaard", equalTo(2))
                .body("geweigerd.regel", contains(4))
                .body("geweigerd[0].reden", containsString("regel 2 noemt"));
    }

    @Test
    void json_mag_status_en_onderdelen_noemen() {
        var antwoord = post(
                        "application/json",
                        """
                        {"regels":[{"gemeente":"GM1730","halfjaar":"2009-II","peildatum":"2009-12-01","gehuisvest":41,
                          "status":"DEFINITIEF","waarvan":[{"soort":"HAR","aantal":23}]},
                         {"gemeente":"GM1774","halfjaar":"2009-II","peildatum":"2009-12-01","gehuisvest":3.5},
                         {"gemeente":"GM1690","halfjaar":"2009-II","peildatum":"2009-12-01","gehuisvest":2,
                          "waarvan":[{"soort":"HAR","aantal":3}]}]}"""
                                .getBytes(StandardCharsets.UTF_8),
                        "?bron=Nidos&bestandsnaam=n%C3%A9.json")
                .statusCode(201)
                .body("geweigerd.regel", contains(2, 3))
                .body("geweigerd.veld", contains("gehuisvest", "waarvan"));
        when().get("/v1/realisaties?halfjaar=2009-II")
                .then()
                .body("realisaties.status", contains("DEFINITIEF"))
                .body("realisaties.bron", contains("Nidos"))
                .body("realisaties[0].waarvan[0].soort", equalTo("HAR"))
                .body("realisaties[0].waarvan[0].aantal", equalTo(23));
        when().get("/v1/leveringen/" + id(antwoord))
                .then()
                .body("bestandsnaam", equalTo("né.json"))
                .body("vorm", equalTo("JSON"))
                .body("eerstePeildatum", equalTo("2009-12-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # wat              | soort            | bestand                                                                 | veld           | reden | bewaard
            leeg               | text/csv         | ''                                                                      | bestand        | leeg | true
            leeg               | application/json | ''                                                                      | bestand        | leeg | true
            kolom ontbreekt    | text/csv         | gemeente;halfjaar;gehuisvest~GM0034;2024-I;3                            | peildatum      | ontbreekt | true
            kolom dubbel       | text/csv         | gemeente;halfjaar;peildatum;gehuisvest;halfjaar~GM0034;2024-I;x;3;x     | halfjaar       | meer dan eens | true
            kolom onbekend     | text/csv         | gemeente;halfjaar;peildatum;gehuisvest;kleur~GM0034;2024-I;x;3;x        | kleur          | onbekend | false
            kapotte JSON       | application/json | [{"gemeente":"GM0034","halfjaar":"2008-I","peildatum":"2008-03-01","gehuisvest":3},{] | bestand | geen geldige JSON | true
            JSON breekt af     | application/json | [{"gemeente":"GM0034","halfjaar":"2008-I","peildatum":"2008-03-01","gehuisvest":3},   | bestand | einde ontbreekt | true
            CSV breekt af      | text/csv         | gemeente;halfjaar;peildatum;gehuisvest~GM0034;2008-I;2008-03-01;3~GM1774;2008-I;2008-0 | bestand | afgebroken | true
            onbekend veld      | application/json | [{"gemeente":"GM0034","halfjaar":"2008-I","peildatum":"2008-03-01","gehuisvest":3,"x":1}] | regels[0].x | onbekend veld | false
            """)
    void een_onleesbaar_bestand_wordt_geweigerd_en_bewaard_tenzij_niemand_weet_wat_erin_staat(
            String wat, String soort, String bestand, String veld, String reden, boolean bewaard) {
        // When
        post(soort, bestand.replace('~', '\n').getBytes(StandardCharsets.UTF_8), "?bron=proef")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", hasItem(veld))
                .body("fouten.find { it.veld == '" + veld + "' }.reden", containsString(reden));
        // Then
        when().get("/v1/realisaties?halfjaar=2008-I").then().body("totaal", equalTo(0));
        var id = when().get("/v1/leveringen?paginaGrootte=1")
                .then()
                .body("leveringen[0].status", equalTo("GEWEIGERD"))
                .body("leveringen[0].bron", equalTo("proef"))
                .extract()
                .path("leveringen[0].id");
        when().get("/v1/leveringen/" + id).then().body("fouten.veld", hasItem(veld));
        when().get("/v1/leveringen/" + id).then().body("bewaard", equalTo(bewaard));
        assertThat(when().get("/v1/leveringen/" + id + "/bestand").asString())
                .isEqualTo(bewaard ? bestand.replace('~', '\n') : "");
    }

    @Test
    void een_geweigerd_bestand_nog_eens_is_weer_400() {
        for (int i = 0; i < 2; i++) {
            csv("gemeente;halfjaar\n").statusCode(400).body("fouten.veld", hasItems("peildatum", "gehuisvest"));
        }
    }

    @Test
    void het_bestand_blijft_byte_voor_byte_zoals_het_kwam() {
        // Given
        var bytes = ("\uFEFFgemeente ; Halfjaar;peildatum;gehuisvest\r\nGM0034;2007-I;2007-03-01;\u00a01.234\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        // When
        var antwoord = post("text/csv; charset=windows-1252", bytes, "?bestandsnaam=coa%20maart.csv")
                .statusCode(201)
                .body("aanvaard", equalTo(1));
        // Then
        var bestand = when().get("/v1/leveringen/" + id(antwoord) + "/bestand").then();
        bestand.header("Content-Disposition", containsString("coa%20maart.csv")).contentType("text/csv");
        assertThat(bestand.extract().asByteArray()).isEqualTo(bytes);
        when().get("/v1/leveringen/" + id(antwoord))
                .then()
                .body("grootte", equalTo(bytes.length))
                .body("sha256", hasLength64());
    }

    @Test
    void verkeerde_vragen_krijgen_een_uitleg() {
        post("text/plain", KOP.getBytes(StandardCharsets.UTF_8), "").statusCode(415);
        given().noContentType()
                .body(KOP.getBytes(StandardCharsets.UTF_8))
                .post("/v1/leveringen")
                .then()
                .statusCode(415)
                .body("detail", containsString("Content-Type"));
        post("text/csv", KOP.getBytes(StandardCharsets.UTF_8), "?status=MISSCHIEN&bron=")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten.veld", hasItem("status"));
        post("text/csv", KOP.getBytes(StandardCharsets.UTF_8), "?bron=" + "x".repeat(101))
                .statusCode(400)
                .body("fouten.veld", hasItem("bron"));
        when().get("/v1/leveringen/4f9c1bd2-0000-4000-8000-000000000000").then().statusCode(404);
        when().get("/v1/leveringen/onzin").then().statusCode(400);
        when().get("/v1/realisaties?halfjaar=2024-III&gemeente=x&provincie=y&peildatum=z&pagina=0")
                .then()
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "gemeente", "provincie", "peildatum", "pagina"));
    }

    @Test
    void realisaties_worden_gefilterd_en_geteld() {
        csv(KOP
                        + "GM0034;1994-I;1994-03-01;1\nGM0034;1994-I;1994-04-01;2\nGM1730;1994-I;1994-04-01;3\n"
                        + "GM1774;1994-I;1994-04-01;4\n")
                .statusCode(201);
        when().get("/v1/realisaties?halfjaar=1994-I&peildatum=1994-04-01")
                .then()
                .body("realisaties.gehuisvest", contains(2, 3, 4));
        when().get("/v1/realisaties?halfjaar=1994-I&provincie=PV24")
                .then()
                .body("realisaties.gehuisvest", contains(1, 2));
        when().get("/v1/realisaties?halfjaar=1994-I&gemeente=GM1730")
                .then()
                .body("realisaties.gehuisvest", contains(3));
        when().get("/v1/realisaties?halfjaar=1994-I&pagina=2&paginaGrootte=3")
                .then()
                .body("realisaties", hasSize(1))
                .body("totaal", equalTo(4));
    }

    @Test
    void een_bestand_dat_onderweg_afbreekt_laat_niets_achter() throws Exception {
        // Given
        int voor = when().get("/v1/leveringen").path("totaal");
        var begin = KOP + "GM0034;2005-I;2005-03-01;1\n";
        var verzoek = "POST /realisatie/v1/leveringen HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                + "Authorization: Bearer " + Tokens.beheerder("beheerder") + "\r\n";
        // When
        for (var kop : new String[] {"Content-Length: 100000\r\n", "Transfer-Encoding: chunked\r\n"}) {
            try (var lijn = new Socket("localhost", RestAssured.port)) {
                var chunk = kop.startsWith("T") ? Integer.toHexString(begin.length()) + "\r\n" : "";
                lijn.getOutputStream().write((verzoek + kop + "\r\n" + chunk + begin).getBytes(StandardCharsets.UTF_8));
                lijn.getOutputStream().flush();
                Thread.sleep(300);
            }
        }
        // Then
        Thread.sleep(500);
        when().get("/v1/realisaties?halfjaar=2005-I").then().body("totaal", equalTo(0));
        when().get("/v1/leveringen").then().body("totaal", equalTo(voor));
    }

    @Test
    void een_te_groot_bestand_is_413() throws IOException {
        try (var lijn = new Socket("localhost", RestAssured.port)) {
            lijn.getOutputStream()
                    .write(("POST /realisatie/v1/leveringen HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                                    + "Content-Length: 900000000\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            var antwoord = new byte[200];
            int gelezen = lijn.getInputStream().read(antwoord);
            assertThat(new String(antwoord, 0, gelezen, StandardCharsets.UTF_8)).contains("HTTP/1.1 413");
        }
    }

    private static org.hamcrest.Matcher<String> hasLength64() {
        return org.hamcrest.Matchers.matchesPattern("[0-9a-f]{64}");
    }

    private static String id(ValidatableResponse antwoord) {
        return antwoord.extract().path("id");
    }

    private static ValidatableResponse csv(String bestand) {
        return post("text/csv", bestand.getBytes(StandardCharsets.UTF_8), "");
    }

    private static ValidatableResponse post(String soort, byte[] bestand, String vraag) {
        return given().header("Content-Type", soort)
                .urlEncodingEnabled(false)
                .body(bestand)
                .when()
                .post("/v1/leveringen" + vraag)
                .then();
    }
}
