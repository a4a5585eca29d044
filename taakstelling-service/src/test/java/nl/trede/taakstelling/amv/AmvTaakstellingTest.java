// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class AmvTaakstellingTest {

    @Test
    void een_indicatief_aantal_gaat_in_versies_en_staat_los_van_de_taakstelling() {
        zet("PV24", 98).statusCode(201).body("versie", equalTo(1));
        zet("PV24", 98).statusCode(200).body("versie", equalTo(1));
        zet("GM0034", 50).statusCode(201);
        zet("GM0034", 48).statusCode(201).body("versie", equalTo(2));
        zet("PV99", 48).statusCode(404);
        zet("GM0034", -1).statusCode(400);
        when().get("/v1/amv-taakstellingen?halfjaar=2024-I")
                .then()
                .body("amvTaakstellingen.gebied", contains("GM0034", "PV24"))
                .body("amvTaakstellingen.aantal", contains(48, 98));
        var event = TestEvents.await(
                "taakstelling.v1",
                e -> e.type().equals("nl.trede.taakstelling.amv-taakstelling-vastgesteld.v1")
                        && e.data().get("versie").asInt() == 2);
        Contracts.assertFits("taakstelling/amv-taakstelling-vastgesteld.v1", event.data());
        assertThat(event.data()).isEqualTo(Contracts.sample("taakstelling/amv-taakstelling-vastgesteld.v1"));
        assertThat(event.key()).isEqualTo("GM0034");
    }

    private static ValidatableResponse zet(String gebied, int aantal) {
        return given().contentType("application/json")
                .body("{\"aantal\":%d,\"datum\":\"2024-04-01\",\"bron\":\"brief Flevoland over 2023-II\"}"
                        .formatted(aantal))
                .put("/v1/amv-taakstellingen/2024-I/" + gebied)
                .then();
    }
}
