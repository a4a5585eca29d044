// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.api.Test;

/** The call of 11 July 2024: from -448 to -679, in day figures; the gemeenten are made up, in a provincie of their own. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class OproepTest {

    private static final String CONTRACT = "toezicht/oproep-gedaan.v1";
    private static final String PAD = "/v1/provincies/PV43/oproepen";
    private static final String OPROEP =
            "{\"halfjaar\":\"2024-I\",\"peildatum\":\"2024-07-01\",\"datum\":\"2024-07-11\"}";

    @Inject
    Speelveld speelveld;

    @Test
    void een_oproep_noemt_de_sommen_van_de_provincie_en_is_het_voorbeeld_van_het_contract() {
        speelveld.provincie("PV43", "Oproepland");
        // 21 gemeenten from -20 to -32, one from -36 to -30, and three that lead by 8, 8 and 7
        for (int i = 0; i < 25; i++) {
            int begin = i < 21 ? -20 : i == 21 ? -36 : i == 24 ? 4 : 2;
            int eind = i < 21 ? -32 : i == 21 ? -30 : i == 24 ? 7 : 8;
            gemeente("GM43%02d".formatted(i), begin, eind);
        }

        String id = doe(OPROEP)
                .statusCode(201)
                .body("somSaldi", equalTo(-679))
                .extract()
                .path("id");
        doe(OPROEP).statusCode(200).body("id", equalTo(id));

        var event = TestEvents.await(
                "toezicht.v1",
                published -> published.data().path("oproep").asText().equals(id));
        assertThat(event.type()).isEqualTo("nl.trede.toezicht.oproep-gedaan.v1");
        assertThat(event.key()).isEqualTo("PV43");
        Contracts.assertFits(CONTRACT, event.data());
        ObjectNode sample = Contracts.sample(CONTRACT).deepCopy();
        assertThat(event.data()).isEqualTo(sample.put("oproep", id).put("provincie", "PV43"));
        given().get(PAD).then().statusCode(200).body("oproepen.id", contains(id));
    }

    @Test
    void een_oproep_zonder_cijfers_of_met_een_dag_die_niet_past_kan_niet() {
        doe("{\"halfjaar\":\"2031-I\",\"datum\":\"2031-07-11\"}").statusCode(409);
        doe("{}").statusCode(400).body("fouten.veld", containsInAnyOrder("halfjaar", "datum"));
        doe("{\"halfjaar\":\"2024-I\",\"peildatum\":\"2024-07-02\",\"datum\":\"2024-07-01\"}")
                .statusCode(400)
                .body("fouten.veld", contains("peildatum", "datum"));
        given().contentType(ContentType.JSON)
                .body(OPROEP)
                .post("/v1/provincies/PV99/oproepen")
                .then()
                .statusCode(404);
    }

    private void gemeente(String code, int begin, int eind) {
        int taakstelling = 40;
        speelveld.gemeente(code, "Speel-" + code, "PV43");
        speelveld.feiten(
                opening(code, "2024-I", begin),
                taakstelling(code, "2024-I", taakstelling),
                Feiten.van(
                        new Gemeentecode(code),
                        new Realisatie(
                                Halfjaar.lees("2024-I"),
                                LocalDate.parse("2024-07-01"),
                                1,
                                eind - begin + taakstelling,
                                Standstatus.VOORLOPIG,
                                List.of(),
                                "COA",
                                Instant.parse("2024-07-02T00:00:00Z"))));
    }

    private static ValidatableResponse doe(String body) {
        return given().contentType(ContentType.JSON).body(body).post(PAD).then();
    }
}
