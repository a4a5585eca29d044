// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A figure in a sent letter changes: the letter stays, is listed with old and new, and its correction lies ready. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class AchterhaaldTest {

    private static final String GEMEENTE = "GM1699";

    @Test
    void eenBijstellingNaVerzending() {
        // Given
        var besluit = UUID.randomUUID().toString();
        var event = (ObjectNode) Zaden.event("de-wolden").deepCopy();
        event.put("besluit", besluit);
        ((ObjectNode) event.get("gemeente")).put("code", GEMEENTE);
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.verschoning-verleend.v1", GEMEENTE, event);
        var id = brief("besluit=" + besluit);
        given().post("/v1/brieven/{id}/vaststelling", id).then().statusCode(201);
        given().contentType(ContentType.JSON)
                .body("{\"datum\":\"2024-11-19\"}")
                .post("/v1/brieven/{id}/verzending", id)
                .then()
                .statusCode(201);
        var pdf = given().accept("application/pdf").get("/v1/brieven/{id}", id).asByteArray();
        // When
        stand(event.get("stand"), 1, 26, 23);
        stand(event.get("stand"), 2, 24, 23);
        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> achterhaald().body("brieven", hasSize(1)));
        achterhaald()
                .body("brieven[0].id", equalTo(id))
                .body("brieven[0].afwijkendeCijfers.find { it.cijfer == 'taakstelling' }.oud", equalTo(26))
                .body("brieven[0].afwijkendeCijfers.find { it.cijfer == 'taakstelling' }.nieuw", equalTo(24))
                .body("brieven[0].afwijkendeCijfers.cijfer", hasItem("saldo"));
        assertThat(given().accept("application/pdf").get("/v1/brieven/{id}", id).asByteArray())
                .isEqualTo(pdf);
        var correctie = given().get("/v1/brieven/{id}/afwijkende-cijfers", id)
                .jsonPath()
                .getString("correctie");
        given().accept(ContentType.HTML)
                .get("/v1/brieven/{id}", correctie)
                .then()
                .body(containsString("Deze brief vervangt onze brief van 19 november 2024 met kenmerk"))
                .body(containsString("Taakstelling 2024-I</th><td class=\"getal\">26</td><td class=\"getal\">24"))
                .body(containsString("24 (+achterstand 10) = 34"));
        given().get("/v1/brieven/{id}", correctie)
                .then()
                .body("status", equalTo("CONCEPT"))
                .body("corrigeert", equalTo(id));
        given().get("/brieven?achterhaald=true&gemeente=" + GEMEENTE)
                .then()
                .statusCode(200)
                .body(containsString("Taakstelling 2024-I: 26 werd 24"));
        given().get("/brieven/{id}", id).then().body(containsString("Cijfers in deze brief zijn veranderd"));
        // a further change goes into the same draft, also when it was approved
        given().post("/v1/brieven/{id}/vaststelling", correctie).then().statusCode(201);
        stand(event.get("stand"), 3, 25, 23);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get("/v1/brieven/{id}", correctie).then().body("status", equalTo("CONCEPT")));
        // back to what the letter says: nothing to correct
        stand(event.get("stand"), 4, 26, 23);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get("/v1/brieven/{id}", correctie).then().body("status", equalTo("VERVALLEN")));
        achterhaald().body("brieven", hasSize(0));
        given().post("/v1/brieven/{id}/vaststelling", correctie).then().statusCode(409);
        // and changed again: the draft is back, and sending it takes the old letter off the list
        stand(event.get("stand"), 5, 24, 23);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> achterhaald().body("brieven", hasSize(1)));
        given().post("/v1/brieven/{id}/vaststelling", correctie).then().statusCode(201);
        given().post("/v1/brieven/{id}/verzending", correctie).then().statusCode(201);
        achterhaald().body("brieven", hasSize(0));
        var gemeld = TestEvents.await(
                "notificatie.v1",
                e -> e.type().contains("verzonden")
                        && e.data().path("brief").asText().equals(correctie));
        Contracts.assertFits("notificatie/brief-verzonden.v1", gemeld.data());
        assertThat(gemeld.data().path("besluit").isNull()).isTrue();
    }

    @Test
    void meerGehuisvestOpEenLatereDagMaaktGeenBriefAchterhaald() {
        var gemeente = "GM1700";
        var besluit = UUID.randomUUID().toString();
        var event = (ObjectNode) Zaden.event("dinkelland").deepCopy();
        event.put("besluit", besluit);
        ((ObjectNode) event.get("gemeente")).put("code", gemeente);
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.trede-besloten.v2", gemeente, event);
        var id = brief("besluit=" + besluit);
        given().post("/v1/brieven/{id}/vaststelling", id).then().statusCode(201);
        given().post("/v1/brieven/{id}/verzending", id).then().statusCode(201);
        var later = ((ObjectNode) event.get("stand").deepCopy())
                .put("gehuisvest", 20)
                .put("resterend", 29)
                .put("saldo", -29)
                .put("peildatum", "2025-01-01");
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.stand-berekend.v1", gemeente, alsStand(later, gemeente, 2));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().queryParam("soort", "TREDEBRIEF")
                .queryParam("gemeente", gemeente)
                .get("/v1/voorbeeldbrieven")
                .then()
                .statusCode(200));
        given().get("/v1/brieven/{id}/afwijkende-cijfers", id).then().body("cijfers", hasSize(0));
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/brieven/{id}/correctie", id)
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("reden"));
        var correctie = given().auth()
                .oauth2(Tokens.beheerder("medewerker"))
                .contentType(ContentType.JSON)
                .body("{\"reden\":\"de bijlage ontbrak\"}")
                .post("/v1/brieven/{id}/correctie", id)
                .then()
                .statusCode(201)
                .body("corrigeert", equalTo(id))
                .body("auteurs", contains("medewerker"))
                .extract()
                .<String>path("id");
        assertThat(given().get("/v1/brieven/{id}/alineas", correctie).jsonPath().getList("alineas.tekst", String.class))
                .as("the figure of then stays, under its peildatum")
                .anyMatch(tekst -> tekst.contains("[[3 statushouders]] gehuisvest"));
        given().auth()
                .oauth2(Tokens.beheerder("medewerker"))
                .post("/v1/brieven/{id}/vaststelling", correctie)
                .then()
                .statusCode(403);
    }

    private static void stand(JsonNode oud, int versie, int taakstelling, int gehuisvest) {
        var stand = ((ObjectNode) oud.deepCopy())
                .put("taakstelling", taakstelling)
                .put("opgave", taakstelling + 10)
                .put("gehuisvest", gehuisvest)
                .put("resterend", taakstelling + 10 - gehuisvest)
                .put("saldo", gehuisvest - taakstelling - 10);
        TestEvents.send(
                "toezicht.v1", "nl.trede.toezicht.stand-berekend.v1", GEMEENTE, alsStand(stand, GEMEENTE, versie));
    }

    private static ObjectNode alsStand(ObjectNode stand, String gemeente, int versie) {
        return stand.put("gemeente", gemeente)
                .put("naam", "Proefgemeente")
                .put("provincie", "PV22")
                .put("versie", versie);
    }

    private static String brief(String vraag) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().get("/v1/brieven?" + vraag).jsonPath().<String>get("brieven[0].id"),
                        id -> id != null);
    }

    private static io.restassured.response.ValidatableResponse achterhaald() {
        return given().get("/v1/brieven?achterhaald=true&gemeente=" + GEMEENTE)
                .then()
                .statusCode(200);
    }
}
