// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** The letter of a college to its raad, from the standen that came in. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RaadsbriefTest {

    private static final String STAND = "nl.trede.toezicht.stand-berekend.v1";

    @Test
    void uitDeStandenDieBekendZijn() {
        // Given
        JsonNode tweede = null;
        for (JsonNode event : Zaden.event("tynaarlo-standen")) {
            TestEvents.send("toezicht.v1", STAND, event.get("gemeente").asText(), event);
            tweede = event.get("versie").asInt() == 2 ? event : tweede;
        }
        TestEvents.send(
                "toezicht.v1",
                STAND,
                "GM1730",
                ((ObjectNode) tweede.deepCopy()).put("versie", 1).put("gehuisvest", 5));
        // When
        var id = await().atMost(Duration.ofSeconds(20))
                .until(() -> vraag("GM1730", "2024-II").extract().<String>path("id"), RaadsbriefTest::volledig);
        // Then
        var tekst = given().accept(ContentType.HTML)
                .get("/v1/brieven/{id}", id)
                .asString()
                .replaceAll("<[^>]+>", "");
        assertThat(tekst)
                .contains(
                        "In 2024-II kregen 41 personen huisvesting.",
                        "de totale opgave 64 statushouders",
                        "Vredestein &amp; meer")
                .contains("23 gehuisvest via de Hotel- en Accommodatieregeling (HAR)");
    }

    @Test
    void zonderVolgendHalfjaarOnvolledig() {
        TestEvents.send("toezicht.v1", STAND, "GM0193", stand("GM0193"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> vraag("GM0193", "2024-II")
                .statusCode(201)
                .body("status", equalTo("ONVOLLEDIG"))
                .body("ontbreekt", hasItems("de taakstelling en de opgave van het volgende halfjaar")));
    }

    @Test
    void verkeerdeInvoerKrijgtAlleRedenen() {
        vraag("GM9999", "2024-II").statusCode(400).body("fouten[0].veld", equalTo("gemeente"));
        stuur("{\"soort\":\"OPROEP\",\"gemeente\":\"GM1730\",\"halfjaar\":\"2024-II\"}")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("soort"));
        stuur(
                        "{\"soort\":\"RAADSBRIEF\",\"gemeente\":\"Tynaarlo\",\"halfjaar\":\"2024-III\",\"toelichtingen\":[{\"kop\":\"\"}]}")
                .statusCode(400)
                .body("fouten", hasSize(4));
        stuur("{\"soort\":\"RAADSBRIEF\",\"gemeente\":\"GM1730\",\"halfjaar\":\"2024-II\",\"extra\":1}")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("extra"));
        given().queryParam("status", "KWIJT")
                .get("/v1/brieven")
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("status"))
                .body("fouten[0].reden", containsString("ONVOLLEDIG"));
    }

    private static ObjectNode stand(String gemeente) {
        return ((ObjectNode) Zaden.event("tynaarlo-standen").get(1)).put("gemeente", gemeente);
    }

    private static boolean volledig(String id) {
        return id != null && given().get("/v1/brieven/{id}", id).path("status").equals("CONCEPT");
    }

    private static ValidatableResponse vraag(String gemeente, String halfjaar) {
        return stuur(
                """
                {"soort":"RAADSBRIEF","gemeente":"%s","halfjaar":"%s",
                 "toelichtingen":[{"kop":"Vredestein & meer","tekst":"Een.\\n\\nTwee."}]}"""
                        .formatted(gemeente, halfjaar));
    }

    private static ValidatableResponse stuur(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/brieven")
                .then();
    }
}
