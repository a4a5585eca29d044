// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Werkmappen;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way in over Kafka is the same pipeline. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class KafkaInnameTest {

    private static final String TOPIC = "coa.leveringen.v1";
    private static final String CSV = "gemeente;halfjaar;peildatum;gehuisvest\n";

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void een_csv_en_een_json_worden_verwerkt_ook_zonder_content_type() {
        // When
        stuur(CSV + "GM0034;2002-I;2002-03-01;3\nGM9999;2002-I;2002-03-01;3\n", Map.of("bestandsnaam", "dag.csv"));
        stuur(
                """
                [{"gemeente":"GM1774","halfjaar":"2002-I","peildatum":"2002-03-01","gehuisvest":4}]""",
                Map.of("status", "DEFINITIEF", "bron", "Nidos"));
        stuur(CSV + "GM1730;2002-I;2002-03-01;5\n", Map.of("content-type", "text/csv; charset=utf-8"));
        // Then
        Awaitility.await().untilAsserted(() -> when().get("/v1/realisaties?halfjaar=2002-I")
                .then()
                .body("realisaties.gehuisvest", contains(3, 5, 4))
                .body("realisaties.status", contains("VOORLOPIG", "VOORLOPIG", "DEFINITIEF"))
                .body("realisaties.bron", contains("COA", "COA", "Nidos")));
        String levering =
                when().get("/v1/realisaties?halfjaar=2002-I&gemeente=GM0034").path("realisaties[0].levering");
        when().get("/v1/leveringen/" + levering)
                .then()
                .body("bestandsnaam", equalTo("dag.csv"))
                .body("aantalGeweigerd", equalTo(1));
    }

    @Test
    void mutaties_komen_langs_dezelfde_weg_ook_zonder_content_type() {
        var een = "{\"id\":\"k%d\",\"gemeente\":\"GM0034\",\"datum\":\"1997-03-0%d\",\"aantal\":%d,\"soort\":\"HAR\"}";
        stuur(
                een.formatted(1, 1, 3) + "\n" + een.formatted(2, 2, 4) + "\n",
                Map.of("content-type", "application/x-ndjson"));
        stuur(een.formatted(3, 3, 5), Map.of());
        stuur("{\"id\":\"k4\",\"intrekt\":\"k1\"}\n", Map.of("bron", "COA"));
        Awaitility.await().untilAsserted(() -> when().get("/v1/realisaties?halfjaar=1997-I")
                .then()
                .body("realisaties.gehuisvest", contains(9))
                .body("realisaties.grondslag", contains("HUISVESTINGEN")));
    }

    @Test
    void een_werkmap_en_een_ndjson_worden_verwerkt_ook_zonder_content_type() {
        var werkmap = Werkmappen.van(List.of(
                List.of("gemeente", "halfjaar", "peildatum", "gehuisvest"),
                List.of("GM0034", "1998-I", LocalDate.of(1998, 3, 1), 3)));
        // When
        TestEvents.sendRaw(TOPIC, "COA", werkmap, Map.of());
        stuur(
                """
                {"gemeente":"GM1774","halfjaar":"1998-I","peildatum":"1998-03-01","gehuisvest":4}
                {"gemeente":"GM1730","halfjaar":"1998-I","peildatum":"1998-03-01","gehuisvest":5}
                """,
                Map.of());
        stuur(
                "{\"gemeente\":\"GM1992\",\"halfjaar\":\"2023-I\",\"peildatum\":\"2023-03-01\",\"gehuisvest\":6}",
                Map.of("content-type", "application/x-ndjson", "bron", "per regel"));
        stuur(
                "Titel, peildatum 01-03-1998\nGemeente;Gehuisvest in halfjaar;Waarvan HAR\nGM3010;7;\n",
                Map.of("bron", "voorbeeld-maandlijst"));
        // Then
        Awaitility.await().untilAsserted(() -> when().get("/v1/realisaties?halfjaar=1998-I")
                .then()
                .body("realisaties.gehuisvest", contains(3, 5, 4, 7)));
        Awaitility.await().untilAsserted(() -> when().get("/v1/leveringen?bron=per regel")
                .then()
                .body("leveringen.vorm", contains("NDJSON"))
                .body("leveringen.aanvaard", contains(1)));
    }

    @Test
    void hetzelfde_bericht_nog_eens_verandert_niets() {
        // When
        for (int i = 0; i < 3; i++) {
            stuur(CSV + "GM0034;2001-I;2001-03-01;3\n", Map.of());
        }
        stuur(CSV + "GM0034;2001-I;2001-04-01;4\n", Map.of());
        // Then
        Awaitility.await().untilAsserted(() -> when().get("/v1/realisaties?halfjaar=2001-I")
                .then()
                .body("realisaties.gehuisvest", contains(3, 4))
                .body("realisaties.versie", contains(1, 1)));
        assertThat(TestEvents.all("realisatie.v1"))
                .filteredOn(e -> e.data().get("halfjaar").asText().equals("2001-I"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void wat_niet_te_lezen_is_houdt_zijn_verslag_en_gaat_naar_de_dode_letters() {
        // When
        stuur("gemeente;halfjaar\n", Map.of("bron", "kapot"));
        stuur(CSV, Map.of("content-type", "application/pdf"));
        stuur(CSV + "GM0034;2000-I;2000-03-01;3\n", Map.of());
        // Then
        var kapot = TestEvents.await(
                TOPIC + ".dlt", e -> e.headers().get("dlt-reason").contains("peildatum"));
        assertThat(kapot.headers()).containsEntry("bron", "kapot");
        TestEvents.await(TOPIC + ".dlt", e -> e.headers().get("dlt-reason").contains("application/pdf"));
        when().get("/v1/leveringen").then().body("leveringen.find { it.bron == 'kapot' }.status", equalTo("GEWEIGERD"));
        Awaitility.await()
                .untilAsserted(() ->
                        when().get("/v1/realisaties?halfjaar=2000-I").then().body("totaal", equalTo(1)));
    }

    @Test
    void koppen_die_te_lang_zijn_gaan_met_de_reden_naar_de_dode_letters() {
        // When
        stuur(CSV, Map.of("bron", "b".repeat(101)));
        stuur(CSV, Map.of("reden", "r".repeat(201)));
        stuur(CSV, Map.of("bestandsnaam", "n".repeat(256)));
        // Then
        for (var reden : List.of(
                "een bron heeft een naam van hoogstens 100",
                "'reden' is langer dan 200",
                "'bestandsnaam' is langer dan 255")) {
            TestEvents.await(TOPIC + ".dlt", e -> e.headers().get("dlt-reason").contains(reden));
        }
    }

    private static void stuur(String inhoud, Map<String, String> koppen) {
        TestEvents.sendRaw(TOPIC, "COA", inhoud.getBytes(StandardCharsets.UTF_8), koppen);
    }
}
