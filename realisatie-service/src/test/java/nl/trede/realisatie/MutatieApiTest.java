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
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class MutatieApiTest {

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void huisvestingen_worden_een_cijfer_met_soorten_en_een_melding() {
        // When
        var verslag = mutaties(
                        """
                        {"id":"a1","gemeente":"GM1774","datum":"1996-08-01","aantal":3,"soort":"REGULIER"}
                        {"id":"a2","gemeente":"GM1774","datum":"1996-09-01","aantal":2,"soort":"NAREIZIGER"}
                        {"id":"a3","gemeente":"GM9999","datum":"1996-09-01","aantal":0,"soort":"TENT"}
                        """)
                .statusCode(202);
        // Then
        verslag.body("status", equalTo("VERWERKT"))
                .body("aanvaard", equalTo(2))
                .body("ongewijzigd", equalTo(0))
                .body("geparkeerd", equalTo(0))
                .body("aantalGeweigerd", equalTo(1))
                .body("geweigerd.regel", contains(3, 3, 3))
                .body("geweigerd.veld", contains("gemeente", "aantal", "soort"))
                .body("geweigerd[2].reden", containsString("'TENT' is geen bekende soort"));
        cijfer("GM1774", "1996-II")
                .body("totaal", equalTo(1))
                .body("realisaties[0].gehuisvest", equalTo(5))
                .body("realisaties[0].peildatum", equalTo("1996-09-01"))
                .body("realisaties[0].status", equalTo("VOORLOPIG"))
                .body("realisaties[0].grondslag", equalTo("HUISVESTINGEN"))
                .body("realisaties[0].bron", equalTo("COA, opgeteld uit huisvestingen"))
                .body("realisaties[0].waarvan.soort", contains("NAREIZIGER", "REGULIER"))
                .body("realisaties[0].waarvan.aantal", contains(2, 3))
                .body("realisaties[0].levering", equalTo(verslag.extract().path("id")));
        var gemeld = TestEvents.await(
                "realisatie.v1", e -> e.data().get("halfjaar").asText().equals("1996-II"));
        Contracts.assertFits("realisatie/realisatie-gemeld.v1", gemeld.data());
        assertThat(gemeld.data().get("gehuisvest").asInt()).isEqualTo(5);
    }

    @Test
    void hetzelfde_bestand_nog_eens_is_200_en_verandert_niets() {
        var bestand =
                """
                {"id":"b1","gemeente":"GM0034","datum":"1996-02-01","aantal":3,"soort":"REGULIER"}
                {"id":"b2","vervangt":"bestaat-nog-niet","gemeente":"GM0034","datum":"1996-02-01","aantal":1,"soort":"HAR"}
                {"id":"b3","gemeente":"GM0034","datum":"1996-02-30","aantal":3,"soort":"REGULIER"}
                """;
        String id = mutaties(bestand)
                .statusCode(202)
                .body("aanvaard", equalTo(1))
                .body("geparkeerd", equalTo(1))
                .body("aantalGeweigerd", equalTo(1))
                .extract()
                .path("id");
        for (int keer = 0; keer < 3; keer++) {
            mutaties(bestand)
                    .statusCode(200)
                    .body("id", equalTo(id))
                    .body("aanvaard", equalTo(0))
                    .body("ongewijzigd", equalTo(2))
                    .body("aantalGeweigerd", equalTo(1));
        }
        cijfer("GM0034", "1996-I").body("totaal", equalTo(1)).body("realisaties[0].versie", equalTo(1));
        when().get("/v1/leveringen/" + id)
                .then()
                .body("inhoud", equalTo("MUTATIES"))
                .body("vorm", equalTo("NDJSON"))
                .body("aanvaard", equalTo(1))
                .body("ongewijzigd", equalTo(0))
                .body("geparkeerd", equalTo(1))
                .body("aantalGeweigerd", equalTo(1))
                .body("eerstePeildatum", equalTo("1996-02-01"));
        assertThat(when().get("/v1/leveringen/" + id + "/bestand").asString()).isEqualTo(bestand);
    }

    @Test
    void hetzelfde_id_met_een_andere_inhoud_is_een_conflict_en_verandert_niets() {
        mutaties(
                        "{\"id\":\"c1\",\"gemeente\":\"GM0034\",\"datum\":\"2017-02-01\",\"aantal\":3,\"soort\":\"REGULIER\"}\n")
                .statusCode(202);
        mutaties(
                        "{\"id\":\"c1\",\"gemeente\":\"GM0034\",\"datum\":\"2017-02-01\",\"aantal\":4,\"soort\":\"REGULIER\"}\n"
                                + "{\"id\":\"c2\",\"gemeente\":\"GM0034\",\"datum\":\"2017-03-01\",\"aantal\":1,\"soort\":\"REGULIER\"}\n"
                                + "{\"id\":\"c2\",\"gemeente\":\"GM1774\",\"datum\":\"2017-03-01\",\"aantal\":1,\"soort\":\"REGULIER\"}\n"
                                + "{\"id\":\"c2\",\"gemeente\":\"GM0034\",\"datum\":\"2017-03-01\",\"aantal\":1,\"soort\":\"REGULIER\"}\n")
                .statusCode(202)
                .body("aanvaard", equalTo(1))
                .body("ongewijzigd", equalTo(1))
                .body("aantalGeweigerd", equalTo(2))
                .body("geweigerd.regel", contains(1, 3))
                .body("geweigerd.veld", contains("id", "id"))
                .body("geweigerd[0].reden", containsString("c1 is al bekend met een andere inhoud, van regel 1"));
        cijfer("GM0034", "2017-I").body("realisaties.gehuisvest", contains(4));
        cijfer("GM1774", "2017-I").body("totaal", equalTo(0));
    }

    @Test
    void een_correctie_vervangt_en_een_intrekking_haalt_weg() {
        mutaties(
                """
                {"id":"d1","gemeente":"GM0034","datum":"2017-08-01","aantal":3,"soort":"REGULIER"}
                {"id":"d2","gemeente":"GM0034","datum":"2017-09-01","aantal":5,"soort":"REGULIER"}
                """);
        mutaties(
                """
                {"id":"d3","vervangt":"d1","gemeente":"GM1774","datum":"2017-08-01","aantal":4,"soort":"REGULIER"}
                """);
        cijfer("GM0034", "2017-II").body("realisaties.gehuisvest", contains(5)).body("realisaties.versie", contains(2));
        cijfer("GM1774", "2017-II").body("realisaties.gehuisvest", contains(4));
        mutaties("{\"id\":\"d4\",\"intrekt\":\"d3\"}\n").body("aanvaard", equalTo(1));
        cijfer("GM1774", "2017-II").body("realisaties.gehuisvest", contains(0));
        // a second one about the same is a conflict
        mutaties("{\"id\":\"d5\",\"intrekt\":\"d1\"}\n")
                .body("geweigerd[0].veld", equalTo("intrekt"))
                .body("geweigerd[0].reden", containsString("d1 is al vervangen of ingetrokken door d3"));
        // after a withdrawal a correction puts something back
        mutaties("{\"id\":\"d6\",\"vervangt\":\"d4\",\"gemeente\":\"GM1774\",\"datum\":\"2017-08-01\",\"aantal\":2,"
                        + "\"soort\":\"REGULIER\"}\n")
                .body("aanvaard", equalTo(1));
        cijfer("GM1774", "2017-II").body("realisaties.gehuisvest", contains(2));
    }

    @Test
    void wat_op_een_onbekend_id_wacht_staat_in_een_lijst_en_geldt_vanzelf_als_het_komt() {
        mutaties(
                        """
                        {"id":"e3","vervangt":"e2","gemeente":"GM0034","datum":"2018-02-01","aantal":7,"soort":"REGULIER"}
                        {"id":"e2","vervangt":"e1","gemeente":"GM0034","datum":"2018-02-01","aantal":6,"soort":"REGULIER"}
                        {"id":"e9","intrekt":"e8"}
                        """)
                .body("geparkeerd", equalTo(3));
        cijfer("GM0034", "2018-I").body("totaal", equalTo(0));
        when().get("/v1/huisvestingen?status=GEPARKEERD&levering=" + laatsteLevering())
                .then()
                .statusCode(200)
                .body("huisvestingen.id", contains("e3", "e2", "e9"))
                .body("huisvestingen.wachtOp", contains("e2", "e1", "e8"));
        mutaties(
                        "{\"id\":\"e1\",\"gemeente\":\"GM0034\",\"datum\":\"2018-02-01\",\"aantal\":5,\"soort\":\"REGULIER\"}\n")
                .body("aanvaard", equalTo(1));
        cijfer("GM0034", "2018-I").body("realisaties.gehuisvest", contains(7));
        when().get("/v1/huisvestingen/e1")
                .then()
                .body("status", equalTo("VERVANGEN"))
                .body("keten.id", contains("e1", "e2", "e3"))
                .body("keten.status", contains("VERVANGEN", "VERVANGEN", "GELDEND"));
        mutaties(
                "{\"id\":\"e8\",\"gemeente\":\"GM0034\",\"datum\":\"2018-02-01\",\"aantal\":50,\"soort\":\"REGULIER\"}\n");
        cijfer("GM0034", "2018-I").body("realisaties.gehuisvest", contains(7));
        when().get("/v1/huisvestingen/e8").then().body("status", equalTo("INGETROKKEN"));
    }

    @Test
    void correcties_die_op_elkaar_wachten_staan_elk_een_keer_in_hun_keten() {
        mutaties(
                        """
                        {"id":"kring1","vervangt":"kring2","gemeente":"GM0034","datum":"2018-02-01","aantal":5,"soort":"REGULIER"}
                        {"id":"kring2","vervangt":"kring1","gemeente":"GM0034","datum":"2018-02-01","aantal":6,"soort":"REGULIER"}
                        """)
                .body("geparkeerd", equalTo(2));
        when().get("/v1/huisvestingen/kring1")
                .then()
                .statusCode(200)
                .body("keten.id", containsInAnyOrder("kring1", "kring2"))
                .body("keten.status", everyItem(equalTo("GEPARKEERD")));
    }

    @Test
    void tynaarlo_41_met_23_har_van_wie_er_later_10_verhuizen_blijft_41() {
        mutaties(
                """
                {"id":"t1","gemeente":"GM1730","datum":"2021-09-02","aantal":23,"soort":"HAR"}
                {"id":"t2","gemeente":"GM1730","datum":"2021-10-03","aantal":12,"soort":"REGULIER"}
                {"id":"t3","gemeente":"GM1730","datum":"2021-11-04","aantal":6,"soort":"NAREIZIGER"}
                """);
        mutaties("{\"id\":\"t4\",\"gemeente\":\"GM1730\",\"datum\":\"2021-12-05\",\"aantal\":10,"
                        + "\"soort\":\"DOORSTROOM_UIT_HAR\"}\n")
                .body("aanvaard", equalTo(1));
        cijfer("GM1730", "2021-II")
                .body("realisaties.gehuisvest", contains(41))
                .body("realisaties[0].waarvan.find { it.soort == 'HAR' }.aantal", equalTo(23));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            textBlock =
                    """
            DOORSTROOMLOCATIE               , GM1730, GM1774, 2018-II, GM1774, 3
            DOORSTROOMLOCATIE               , GM1690,       , 2018-II, GM1690, 3
            REGULIER                        , GM1992, GM3100, 2023-II, GM1992, 3
            DOORSTROOM_UIT_DOORSTROOMLOCATIE, GM3101,       , 2018-II, GM3101,
            AMV_NIDOS                       , GM3102,       , 2018-II, GM3102, 3
            AMV_NIDOS                       , GM0034,       , 2018-II, GM0034,
            AMV_PLEEGGEZIN                  , GM3103,       , 2018-II, GM3103,
            """)
    void wat_telt_en_voor_welke_gemeente(
            String soort, String gemeente, String koppelgemeente, String halfjaar, String telt, Integer gehuisvest) {
        var koppeling = koppelgemeente == null ? "" : ",\"koppelgemeente\":\"" + koppelgemeente + "\"";
        mutaties("{\"id\":\"%s-%s\",\"gemeente\":\"%s\"%s,\"datum\":\"%s-10-01\",\"aantal\":3,\"soort\":\"%s\"}\n"
                        .formatted(soort, gemeente, gemeente, koppeling, halfjaar.substring(0, 4), soort))
                .statusCode(202)
                .body("aanvaard", equalTo(1));
        cijfer(telt, halfjaar)
                .body("realisaties.gehuisvest", gehuisvest == null ? empty() : equalTo(List.of(gehuisvest)));
    }

    @Test
    void van_een_soort_waarvan_niemand_weet_of_zij_telt_wordt_niets_genomen() {
        mutaties(
                        "{\"id\":\"x\",\"gemeente\":\"GM0034\",\"datum\":\"2018-10-01\",\"aantal\":3,\"soort\":\"HERVESTIGING\"}\n"
                                + "{\"id\":\"y\",\"gemeente\":\"GM1774\",\"datum\":\"2015-10-01\",\"aantal\":3,\"soort\":\"AMV_NIDOS\"}\n")
                .body(
                        "geweigerd.reden",
                        contains(
                                "of HERVESTIGING meetelt is nog vast te stellen",
                                "er is geen telregel voor AMV_NIDOS op 2015-10-01"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"gemeente":"GM0034","datum":"2019-02-01","aantal":3,"soort":"HAR"}                           | id       | ontbreekt
            {"id":"met spatie","gemeente":"GM0034","datum":"2019-02-01","aantal":3,"soort":"HAR"}         | id       | zonder spatie
            {"id":"f","datum":"2019-02-01","aantal":3,"soort":"HAR"}                                      | gemeente | ontbreekt
            {"id":"f","gemeente":"Almere","datum":"2019-02-01","aantal":3,"soort":"HAR"}                  | gemeente | geen gemeentecode
            {"id":"f","gemeente":"GM1696","datum":"2021-02-01","aantal":3,"soort":"HAR"}                  | gemeente | geldig tot 2020-01-01
            {"id":"f","gemeente":"GM0034","datum":"2999-02-01","aantal":3,"soort":"HAR"}                  | datum    | in de toekomst
            {"id":"f","gemeente":"GM0034","datum":"01-02-2019","aantal":3,"soort":"HAR"}                  | datum    | geen datum
            {"id":"f","gemeente":"GM0034","datum":"0219-02-01","aantal":3,"soort":"HAR"}                  | datum    | ligt voor 1990
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":0,"soort":"HAR"}                  | aantal   | minstens 1
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":-3,"soort":"HAR"}                 | aantal   | negatief
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":1.5,"soort":"HAR"}                | aantal   | geen geheel getal
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":"3","soort":"HAR"}                | aantal   | zonder aanhalingstekens
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":99999999999999,"soort":"HAR"}     | aantal   | meer dan 1.000.000
            {"id":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":3,"soort":"HAR","kleur":"rood"}   | kleur    | onbekend veld
            {"id":"f","gemeente":["GM0034"],"datum":"2019-02-01","aantal":3,"soort":"HAR"}                | gemeente | moet tekst zijn
            {"id":"f","id":"g","gemeente":"GM0034","datum":"2019-02-01","aantal":3,"soort":"HAR"}         | id       | dubbel
            {"id":"f","vervangt":"f","gemeente":"GM0034","datum":"2019-02-01","aantal":3,"soort":"HAR"}   | vervangt | noemt de regel zelf
            {"id":"f","vervangt":"g","intrekt":"h"}                                                       | intrekt  | niet allebei
            {"id":"f","intrekt":"h","aantal":3}                                                           | aantal   | hoort niet bij een intrekking
            {"id":"f"                                                                                     | regel    | geen geldige JSON
            [1,2]                                                                                         | regel    | geen object
            {"id":"f","intrekt":"h"} {"id":"g"}                                                           | regel    | staat nog iets
            """)
    void een_foute_regel_wordt_geweigerd_met_veld_en_reden_en_de_rest_gaat_door(
            String regel, String veld, String reden) {
        var goed =
                "{\"id\":\"goed\",\"gemeente\":\"GM1774\",\"datum\":\"2019-02-01\",\"aantal\":1,\"soort\":\"REGULIER\"}";
        mutaties(regel + "\n" + goed + "\n")
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202))
                .body("aantalGeweigerd", equalTo(1))
                .body("geweigerd.veld", hasItem(veld))
                .body("geweigerd.find { it.veld == '" + veld + "' }.reden", containsString(reden))
                .body("geweigerd[0].regel", equalTo(1));
        cijfer("GM1774", "2019-I").body("realisaties.gehuisvest", contains(1));
    }

    @Test
    void een_afgebroken_bestand_telt_niet() {
        mutaties("{\"id\":\"g1\",\"gemeente\":\"GM0034\",\"datum\":\"2019-08-01\",\"aantal\":3,\"soort\":\"HAR\"}\n"
                        + "{\"id\":\"g2\",\"gemeente\":\"GM0034\",\"da")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("fouten[0].veld", equalTo("regel 2"))
                .body("fouten[0].reden", containsString("het bestand is afgebroken"));
        cijfer("GM0034", "2019-II").body("totaal", equalTo(0));
        // whole, also without an end of the last line
        mutaties(
                        "{\"id\":\"g1\",\"gemeente\":\"GM0034\",\"datum\":\"2019-08-01\",\"aantal\":3,\"soort\":\"HAR\"}\r\n\r\n"
                                + "{\"id\":\"g2\",\"gemeente\":\"GM0034\",\"datum\":\"2019-08-01\",\"aantal\":4,\"soort\":\"HAR\"}")
                .statusCode(202)
                .body("aanvaard", equalTo(2));
        cijfer("GM0034", "2019-II").body("realisaties.gehuisvest", contains(7));
        mutaties("").statusCode(400);
        mutaties("\n\n").statusCode(400);
    }

    @Test
    void elke_volgorde_geeft_hetzelfde() {
        var keten = List.of(
                "{\"id\":\"%s1\",\"gemeente\":\"%g\",\"datum\":\"2021-02-01\",\"aantal\":3,\"soort\":\"REGULIER\"}",
                "{\"id\":\"%s2\",\"vervangt\":\"%s1\",\"gemeente\":\"%g\",\"datum\":\"2021-02-02\",\"aantal\":30,\"soort\":\"HAR\"}",
                "{\"id\":\"%s3\",\"vervangt\":\"%s2\",\"gemeente\":\"%g\",\"datum\":\"2021-01-02\",\"aantal\":5,\"soort\":\"HAR\"}",
                "{\"id\":\"%s4\",\"gemeente\":\"%g\",\"datum\":\"2021-03-01\",\"aantal\":100,\"soort\":\"REGULIER\"}",
                "{\"id\":\"%s5\",\"intrekt\":\"%s4\"}",
                "{\"id\":\"%s6\",\"gemeente\":\"%g\",\"datum\":\"2021-01-31\",\"aantal\":7,\"soort\":\"NAREIZIGER\"}",
                "{\"id\":\"%s7\",\"intrekt\":\"%s6\"}",
                "{\"id\":\"%s8\",\"vervangt\":\"%s7\",\"gemeente\":\"%g\",\"datum\":\"2021-01-30\",\"aantal\":2,\"soort\":\"NAREIZIGER\"}");
        for (int kans = 0; kans < 12; kans++) {
            var gemeente = "GM" + (3120 + kans);
            var regels = new ArrayList<>(keten);
            regels.addAll(keten);
            Collections.shuffle(regels, new Random(kans));
            var perKeer = 1 + kans % 4;
            for (int i = 0; i < regels.size(); i += perKeer) {
                var s = "volgorde" + kans + "-";
                mutaties(regels.subList(i, Math.min(i + perKeer, regels.size())).stream()
                                .map(regel -> regel.replace("%s", s).replace("%g", gemeente) + "\n")
                                .collect(Collectors.joining()))
                        .body("aantalGeweigerd", equalTo(0));
            }
            cijfer(gemeente, "2021-I")
                    .body("realisaties", hasSize(1))
                    .body("realisaties[0].gehuisvest", equalTo(7))
                    .body("realisaties[0].peildatum", equalTo("2021-03-01"))
                    .body("realisaties[0].waarvan.soort", contains("HAR", "NAREIZIGER"));
        }
    }

    @Test
    void vandaag_mag_en_morgen_niet() {
        var vandaag = LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
        mutaties(
                        "{\"id\":\"v1\",\"gemeente\":\"GM3150\",\"datum\":\"%s\",\"aantal\":3,\"soort\":\"HAR\"}\n{\"id\":\"v2\",\"gemeente\":\"GM3150\",\"datum\":\"%s\",\"aantal\":3,\"soort\":\"HAR\"}\n"
                                .formatted(vandaag, vandaag.plusDays(2)))
                .body("aanvaard", equalTo(1))
                .body("geweigerd[0].veld", equalTo("datum"));
    }

    static ValidatableResponse mutaties(String regels) {
        return given().header("Content-Type", "application/x-ndjson")
                .body(regels.getBytes(StandardCharsets.UTF_8))
                .when()
                .post("/v1/huisvestingen")
                .then();
    }

    private static String laatsteLevering() {
        return when().get("/v1/leveringen?paginaGrootte=1").path("leveringen[0].id");
    }

    private static ValidatableResponse cijfer(String gemeente, String halfjaar) {
        return when().get("/v1/realisaties?gemeente=%s&halfjaar=%s".formatted(gemeente, halfjaar))
                .then()
                .statusCode(200);
    }
}
