// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestEvents.Published;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service tells others is what its contract promises: the real event equals the sample. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RealisatieEventsTest {

    private static final String TOPIC = "realisatie.v1";
    private static final String CONTRACT = "realisatie/realisatie-gemeld.v1";

    @BeforeEach
    void alleGemeentenBekend() {
        TestRegister.vol();
    }

    @Test
    void the_contract_is_frozen() {
        Contracts.assertFrozen("realisatie");
    }

    @Test
    void een_nieuw_cijfer_wordt_gemeld_zoals_het_contract_zegt() {
        // When, on line 2
        var levering = post(
                """
                [{"gemeente":"GM0000","halfjaar":"2024-II","peildatum":"2025-01-01","gehuisvest":1},
                 {"gemeente":"GM1730","halfjaar":"2024-II","peildatum":"2025-01-01","gehuisvest":41,
                  "waarvan":[{"soort":"HAR","aantal":23}]}]""");
        // Then
        var event = await("GM1730", "2024-II", 1);
        Contracts.assertFits(CONTRACT, event.data());
        var verwacht = ((ObjectNode) Contracts.sample(CONTRACT)).put("levering", levering);
        assertThat(event.data()).isEqualTo(verwacht);
        assertThat(event.type()).isEqualTo("nl.trede.realisatie.realisatie-gemeld.v1");
    }

    @Test
    void alleen_wat_nieuw_of_gewijzigd_is_wordt_gemeld() {
        // Given
        post(regel("GM0034", 10));
        // When
        post("[" + regel("GM0034", 10).replace("[", "").replace("]", "") + ","
                + regel("GM1774", 3).substring(1));
        post(regel("GM0034", 12));
        // Then
        var correctie = await("GM0034", "2003-I", 2);
        Contracts.assertFits(CONTRACT, correctie.data());
        assertThat(correctie.data().get("gehuisvest").asInt()).isEqualTo(12);
        assertThat(correctie.data().get("vorigGehuisvest").asInt()).isEqualTo(10);
        assertThat(TestEvents.all(TOPIC))
                .filteredOn(e -> e.data().get("halfjaar").asText().equals("2003-I"))
                .extracting(e -> e.key() + " " + e.data().get("gehuisvest"))
                .containsExactlyInAnyOrder("GM0034 10", "GM1774 3", "GM0034 12");
    }

    private static Published await(String gemeente, String halfjaar, int versie) {
        return TestEvents.await(
                TOPIC,
                e -> e.key().equals(gemeente)
                        && e.data().get("halfjaar").asText().equals(halfjaar)
                        && e.data().get("versie").asInt() == versie);
    }

    private static String regel(String gemeente, int gehuisvest) {
        return "[{\"gemeente\":\"%s\",\"halfjaar\":\"2003-I\",\"peildatum\":\"2003-03-01\",\"gehuisvest\":%d}]"
                .formatted(gemeente, gehuisvest);
    }

    private static String post(String json) {
        return given().contentType("application/json")
                .body(json)
                .when()
                .post("/v1/leveringen")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
