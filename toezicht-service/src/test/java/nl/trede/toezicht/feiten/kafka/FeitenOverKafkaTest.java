// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** De feiten komen over Kafka; volgorde, herhaling en vertraging maken voor de standen niets uit. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class FeitenOverKafkaTest {

    private static final Instant TOEN = Instant.parse("2024-02-01T00:00:00Z");

    @Inject
    Speelveld speelveld;

    private record Feit(String id, String topic, String type, String json) {

        static Feit taakstelling(String halfjaar, int versie, int aantal, String datum) {
            return new Feit(
                    UUID.randomUUID().toString(),
                    "taakstelling.v1",
                    "nl.trede.taakstelling.taakstelling-vastgesteld.v1",
                    """
                    {"gemeente":"%%s","halfjaar":"%s","versie":%d,"aantal":%d,"soort":"VASTSTELLING","datum":"%s",
                     "bron":"Staatscourant","vorigAantal":null}"""
                            .formatted(halfjaar, versie, aantal, datum));
        }

        static Feit realisatie(String halfjaar, String peildatum, int versie, int gehuisvest) {
            return new Feit(
                    UUID.randomUUID().toString(),
                    "realisatie.v1",
                    "nl.trede.realisatie.realisatie-gemeld.v1",
                    """
                    {"gemeente":"%%s","halfjaar":"%s","peildatum":"%s","versie":%d,"gehuisvest":%d,"waarvan":[],
                     "status":"DEFINITIEF","bron":"COA","levering":"%s","regel":1,"vorigGehuisvest":null}"""
                            .formatted(halfjaar, peildatum, versie, gehuisvest, UUID.randomUUID()));
        }

        /** The id carries the gemeente: the same fact of another gemeente is another event. */
        void stuur(String gemeente) {
            TestEvents.send(topic, gemeente + id, type, gemeente, json.formatted(gemeente), TOEN);
        }
    }

    private static final List<Feit> FEITEN = List.of(
            Feit.taakstelling("2023-II", 1, 336, "2023-04-01"),
            Feit.taakstelling("2023-II", 2, 216, "2023-11-10"),
            Feit.realisatie("2023-II", "2023-11-01", 1, 250),
            Feit.realisatie("2023-II", "2024-01-01", 1, 310),
            Feit.realisatie("2023-II", "2024-01-01", 2, 318),
            Feit.taakstelling("2024-I", 1, 233, "2023-10-01"),
            Feit.realisatie("2024-I", "2024-04-01", 1, 100),
            Feit.taakstelling("2024-II", 1, 200, "2024-04-01"));

    @Test
    void dooreen_dubbel_en_te_laat_geeft_dezelfde_standen() {
        var standen = speel("GM1101", FEITEN);
        assertThat(standen.getList("standen.saldo", Integer.class)).containsExactly(-45, -178, -378);
        assertThat(standen.getList("standen.opgave", Integer.class)).containsExactly(363, 278, 378);

        for (int kans = 0; kans < 3; kans++) {
            var dooreen = new ArrayList<>(FEITEN);
            dooreen.addAll(FEITEN);
            Collections.shuffle(dooreen, new Random(kans));
            var gemeente = "GM110" + (2 + kans);

            assertThat(zonderGemeente(speel(gemeente, dooreen))).isEqualTo(zonderGemeente(standen));
        }
    }

    @Test
    void een_feit_over_een_gemeente_die_het_register_nog_niet_noemde_wacht_daarop() {
        // Given
        FEITEN.forEach(feit -> feit.stuur("GM1110"));
        // When
        TestEvents.send(
                "taakstelling.v1",
                "nl.trede.taakstelling.gemeente-geregistreerd.v1",
                "GM1110",
                """
                {"gemeente":"GM1110","naam":"Nieuwstad","provincie":"PV28","geldigVan":null,"geldigTot":null,
                 "registerOmvang":1}""");
        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        TestEvents.all("toezicht.v1").stream().filter(event -> "GM1110".equals(event.key())))
                .extracting(event -> event.data().get("halfjaar").asText())
                .contains("2023-II", "2024-I", "2024-II"));
    }

    @Test
    void alleen_wat_echt_wijzigt_wordt_verteld() {
        speel("GM1120", FEITEN);
        int eerst = verteld("GM1120");

        // When: dezelfde feiten onder een nieuw kenmerk, en één nieuw cijfer over het laatste halfjaar
        FEITEN.forEach(feit -> new Feit("opnieuw" + feit.id, feit.topic, feit.type, feit.json).stuur("GM1120"));
        Feit.realisatie("2024-II", "2024-10-01", 1, 7).stuur("GM1120");

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> verteld("GM1120") > eerst);
        assertThat(verteld("GM1120")).isEqualTo(eerst + 1);
        assertThat(TestEvents.all("toezicht.v1").stream()
                        .filter(event -> "GM1120".equals(event.key()))
                        .filter(event -> event.data().get("halfjaar").asText().equals("2024-II"))
                        .map(event -> event.data().get("versie").asInt()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void een_halfjaar_buiten_elke_keten_wordt_opzij_gezet() {
        speelveld.gemeente("GM1130", "Speelstad", "PV28");

        Feit.taakstelling("1023-II", 1, 5, "2023-04-01").stuur("GM1130");
        Feit.taakstelling("2023-II", 1, 5, "2023-04-01").stuur("GM1130");

        await().atMost(Duration.ofSeconds(20)).until(() -> aantal("GM1130") == 1);
        assertThat(TestEvents.await("taakstelling.v1.dlt", event -> "GM1130".equals(event.key()))
                        .headers())
                .hasEntrySatisfying("dlt-reason", reden -> assertThat(reden).contains("1023-II"));
    }

    private JsonPath speel(String gemeente, List<Feit> feiten) {
        speelveld.gemeente(gemeente, "Speelstad", "PV28");
        speelveld.feiten(Speelveld.opening(gemeente, "2023-II", -147));
        feiten.forEach(feit -> feit.stuur(gemeente));
        await().atMost(Duration.ofSeconds(20)).until(() -> volledig(gemeente));
        return standen(gemeente);
    }

    private static boolean volledig(String gemeente) {
        var standen = standen(gemeente);
        return standen.getInt("totaal") == 3
                && standen.getList("standen.taakstelling", Integer.class).equals(List.of(216, 233, 200))
                && standen.getList("standen.gehuisvest", Integer.class).equals(List.of(318, 100, 0));
    }

    private static int aantal(String gemeente) {
        return standen(gemeente).getInt("totaal");
    }

    private static JsonPath standen(String gemeente) {
        return given().get("/v1/gemeenten/" + gemeente + "/standen").jsonPath();
    }

    private static List<Map<String, Object>> zonderGemeente(JsonPath standen) {
        List<Map<String, Object>> lijst = standen.getList("standen");
        lijst.forEach(stand -> stand.remove("gemeente"));
        return lijst;
    }

    private static int verteld(String gemeente) {
        return (int) TestEvents.all("toezicht.v1").stream()
                .filter(event -> gemeente.equals(event.key()))
                .count();
    }
}
