// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestEvents.Published;
import nl.trede.platform.testkit.TestInfrastructure;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What this service tells others is what its contract promises: the real events equal the samples. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class TaakstellingEventsTest {

    private static final String TOPIC = "taakstelling.v1";

    /** Gemeenten that another test of this service changes, and that are told again for it. */
    private static final Set<String> VERANDERD = Set.of("GM0331", "GM0335", "GM0362");

    @Test
    void the_contract_is_frozen() {
        Contracts.assertFrozen("taakstelling");
    }

    @Test
    void elke_gemeente_wordt_een_keer_gemeld() {
        var event = await("gemeente-geregistreerd", "GM1992");
        Contracts.assertFits("taakstelling/gemeente-geregistreerd.v1", event.data());
        // the register has grown since the sample was made: those that ended are in it as well
        assertThat(event.data().get("registerOmvang").asInt()).isEqualTo(394);
        assertThat(((ObjectNode) event.data().deepCopy()).put("registerOmvang", 342))
                .isEqualTo(Contracts.sample("taakstelling/gemeente-geregistreerd.v1"));
        Awaitility.await().untilAsserted(() -> assertThat(TestEvents.all(TOPIC))
                .filteredOn(e -> e.type().endsWith(".gemeente-geregistreerd.v1"))
                .filteredOn(e -> e.data().get("registerOmvang").asInt() == 394)
                .filteredOn(e -> !VERANDERD.contains(e.key()))
                .extracting(Published::key)
                .hasSize(394 - VERANDERD.size())
                .doesNotHaveDuplicates());
    }

    @Test
    void elk_inwonertal_wordt_een_keer_gemeld_ook_dat_van_bij_de_start() {
        // Given the number that came with the register
        assertThat(await("inwonertal-vastgelegd", "GM0034").data())
                .isEqualTo(Contracts.sample("taakstelling/inwonertal-vastgelegd.v1"));
        // When
        putInwoners("GM0363", 931000);
        putInwoners("GM0363", 931000);
        putInwoners("GM0363", 931298);
        // Then the same again told nothing
        Awaitility.await().untilAsserted(() -> assertThat(inwoners("GM0363", "2017-01-01"))
                .containsExactly(931000, 931298));
        assertThat(inwoners("GM0363", "2024-01-01")).hasSize(1);
        TestEvents.all(TOPIC).stream()
                .filter(e -> e.type().endsWith(".inwonertal-vastgelegd.v1"))
                .forEach(e -> Contracts.assertFits("taakstelling/inwonertal-vastgelegd.v1", e.data()));
    }

    @Test
    void een_bijstelling_wordt_gemeld_met_het_vorige_aantal() {
        // Given
        put("taakstellingen/2023-II/GM0034", 336, "VASTSTELLING", "2023-04-01", "circulaire");
        // When
        put("taakstellingen/2023-II/GM0034", 216, "BIJSTELLING", "2023-11-10", "brief Flevoland over 2023-II");
        // Then
        var event = TestEvents.await(
                TOPIC,
                e -> e.type().equals("nl.trede.taakstelling.taakstelling-vastgesteld.v1")
                        && e.data().get("halfjaar").asText().equals("2023-II")
                        && e.data().get("versie").asInt() == 2);
        Contracts.assertFits("taakstelling/taakstelling-vastgesteld.v1", event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample("taakstelling/taakstelling-vastgesteld.v1"));
        assertThat(event.key()).isEqualTo("GM0034");
        // and the same again tells nothing
        put("taakstellingen/2023-II/GM0034", 336, "VASTSTELLING", "2023-04-01", "circulaire");
        put("taakstellingen/2022-II/GM0034", 1, "VASTSTELLING", "2022-04-01", "circulaire");
        TestEvents.await(
                TOPIC,
                e -> e.data() != null
                        && "2022-II".equals(e.data().path("halfjaar").asText()));
        assertThat(TestEvents.all(TOPIC))
                .filteredOn(e -> e.data().path("halfjaar").asText().equals("2023-II"))
                .filteredOn(e -> e.key().equals("GM0034"))
                .hasSize(2);
    }

    @Test
    void een_landelijke_bijstelling_wordt_gemeld_met_het_vorige_aantal() {
        // Given
        put("landelijke-taakstellingen/2023-II", 27300, "VASTSTELLING", "2023-04-01", "Staatscourant");
        // When
        put("landelijke-taakstellingen/2023-II", 17600, "BIJSTELLING", "2023-11-10", "brief Flevoland over 2023-II");
        // Then
        var event = TestEvents.await(
                TOPIC,
                e -> e.type().equals("nl.trede.taakstelling.landelijke-taakstelling-vastgesteld.v1")
                        && e.data().get("halfjaar").asText().equals("2023-II")
                        && e.data().get("versie").asInt() == 2);
        Contracts.assertFits("taakstelling/landelijke-taakstelling-vastgesteld.v1", event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample("taakstelling/landelijke-taakstelling-vastgesteld.v1"));
        assertThat(event.key()).isEqualTo("NL");
    }

    private static List<Integer> inwoners(String gemeente, String peildatum) {
        return TestEvents.all(TOPIC).stream()
                .filter(e -> e.type().equals("nl.trede.taakstelling.inwonertal-vastgelegd.v1"))
                .filter(e -> e.key().equals(gemeente))
                .filter(e -> e.data().get("peildatum").asText().equals(peildatum))
                .map(e -> e.data().get("aantal").asInt())
                .toList();
    }

    private static void putInwoners(String gemeente, int aantal) {
        given().contentType("application/json")
                .body("{\"bron\":\"CBS\",\"inwoners\":[{\"gemeente\":\"%s\",\"aantal\":%d}]}"
                        .formatted(gemeente, aantal))
                .when()
                .put("/v1/inwonertallen/2017-01-01")
                .then()
                .statusCode(200);
    }

    private static Published await(String name, String key) {
        return TestEvents.await(
                TOPIC, e -> e.key().equals(key) && e.type().equals("nl.trede.taakstelling." + name + ".v1"));
    }

    private static void put(String pad, int aantal, String soort, String datum, String bron) {
        given().contentType("application/json")
                .body("{\"aantal\":%d,\"soort\":\"%s\",\"datum\":\"%s\",\"bron\":\"%s\"}"
                        .formatted(aantal, soort, datum, bron))
                .when()
                .put("/v1/" + pad)
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(org.hamcrest.Matchers.is(200), org.hamcrest.Matchers.is(201)));
    }
}
