// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** From the event to the letter on the mat, through the real broker and the real database. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BriefstroomTest {

    private static final String TREDE = "nl.trede.toezicht.trede-besloten.v2";
    private static final String PDF = "application/pdf";

    @Inject
    EntityManager database;

    @Test
    void vanBesluitTotVerzondenBrief() {
        // Given
        var besluit = UUID.randomUUID().toString();
        var event = dinkelland(besluit);
        // When
        TestEvents.send("toezicht.v1", TREDE, "GM1774", event);
        // Then
        var id = brief(besluit);
        gegevens(id)
                .body("status", equalTo("CONCEPT"))
                .body("soort", equalTo("TREDEBRIEF"))
                .body("gemeente", equalTo("GM1774"))
                .body("kenmerk", startsWith("2024/"))
                .body("onderwerp", equalTo("Toezicht huisvesting statushouders gemeente Dinkelland"))
                .body("ontbreekt", hasSize(0));
        doe(id, "verzending").statusCode(409).body("detail", containsString("nog niet vastgesteld"));
        doe(id, "vaststelling").statusCode(201).body("status", equalTo("VASTGESTELD"));
        doe(id, "vaststelling").statusCode(409).body("detail", containsString("al vastgesteld"));
        given().contentType(ContentType.JSON)
                .body("{\"datum\":\"2024-11-28\"}")
                .post("/v1/brieven/{id}/verzending", id)
                .then()
                .statusCode(201)
                .body("status", equalTo("VERZONDEN"))
                .body("datumVerzending", equalTo("2024-11-28"));
        doe(id, "verzending").statusCode(409).body("detail", containsString("verandert niet meer"));
        assertThat(tekst(id)).contains("28-11-2024", "6 februari 2025");
        assertThat(pdf(id)).isEqualTo(pdf(id)).startsWith("%PDF".getBytes());
        var gemeld = TestEvents.await(
                "notificatie.v1",
                e -> e.type().contains("verzonden")
                        && e.data().path("brief").asText().equals(id));
        var vastgesteld = TestEvents.await(
                "notificatie.v1",
                e -> e.type().equals("nl.trede.notificatie.brief-vastgesteld.v1")
                        && e.data().path("brief").asText().equals(id));
        Contracts.assertFits("notificatie/brief-vastgesteld.v1", vastgesteld.data());
        Contracts.assertFits("notificatie/brief-verzonden.v1", gemeld.data());
        assertThat(gemeld.type()).isEqualTo("nl.trede.notificatie.brief-verzonden.v1");
        assertThat(gemeld.key()).isEqualTo("GM1774");
        assertThat(gemeld.data().path("besluit").asText()).isEqualTo(besluit);
        assertThat(gemeld.data().path("datumVerzending").asText()).isEqualTo("2024-11-28");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update brief set html = 'anders' where id = :id")
                                .setParameter("id", UUID.fromString(id))
                                .executeUpdate()))
                .hasStackTraceContaining("a sent letter never changes");
    }

    @Test
    void hetzelfdeBesluitGeeftEenBrief() {
        // Given
        var besluit = UUID.randomUUID().toString();
        var id = UUID.randomUUID().toString();
        var ander = UUID.randomUUID().toString();
        // When
        TestEvents.send("toezicht.v1", id, TREDE, "GM1774", dinkelland(besluit), Instant.now());
        TestEvents.send("toezicht.v1", id, TREDE, "GM1774", dinkelland(besluit), Instant.now());
        TestEvents.send("toezicht.v1", TREDE, "GM1774", dinkelland(besluit));
        TestEvents.send("toezicht.v1", TREDE, "GM1774", dinkelland(ander));
        // Then
        brief(ander);
        given().queryParam("besluit", besluit)
                .get("/v1/brieven")
                .then()
                .statusCode(200)
                .body("brieven", hasSize(1))
                .body("totaal", equalTo(1));
    }

    @Test
    void eenTermijnStaatInDeBriefInDeEenheidVanHetBeleid() {
        // Given
        var werkdagen = UUID.randomUUID().toString();
        var maanden = UUID.randomUUID().toString();
        var vanVoorDeEenheden = UUID.randomUUID().toString();
        var oud = (ObjectNode) Contracts.sample("toezicht/trede-besloten.v1");
        var anderStuk = metTermijn(dinkelland(werkdagen), 10, "WERKDAGEN", 10);
        ((ObjectNode) anderStuk.at("/termijnen/0"))
                .put("document", "HERSTELBRIEF")
                .put("naam", "herstelbrief");
        // When
        TestEvents.send("toezicht.v1", TREDE, "GM1774", anderStuk);
        TestEvents.send("toezicht.v1", TREDE, "GM1774", metTermijn(dinkelland(maanden), 1, "MAANDEN", 2));
        TestEvents.send(
                "toezicht.v1", "nl.trede.toezicht.trede-besloten.v1", "GM1774", oud.put("besluit", vanVoorDeEenheden));
        // Then
        assertThat(tekst(brief(werkdagen)))
                .contains(
                        "Wij vragen u om een herstelbrief.", "U hebt 10 werkdagen voor dit stuk.", "Dit stuk gaat over")
                .doesNotContain("Volgens ons beleid hebt u", "het herstelbrief", "Daarin schrijft u");
        assertThat(tekst(brief(maanden)))
                .contains("Volgens ons beleid hebt u 1 maand voor het plan van aanpak. Wij geven u 2 maanden.");
        assertThat(tekst(brief(vanVoorDeEenheden)))
                .contains("Volgens ons beleid hebt u 4 weken voor het plan van aanpak. Wij geven u 10 weken.");
    }

    private static ObjectNode metTermijn(ObjectNode event, int beleid, String eenheid, int toegekend) {
        var termijn = (ObjectNode) event.at("/termijnen/0");
        termijn.putObject("beleid").put("aantal", beleid).put("eenheid", eenheid);
        termijn.putObject("toegekend").put("aantal", toegekend).put("eenheid", eenheid);
        return event;
    }

    @Test
    void deLezerKiestDeVorm() {
        var besluit = UUID.randomUUID().toString();
        TestEvents.send("toezicht.v1", TREDE, "GM1774", dinkelland(besluit));
        var id = brief(besluit);
        vorm(id, "application/pdf;q=0.9, text/html;q=0.2").contentType(PDF);
        vorm(id, "application/pdf;q=0.1, text/html;q=0.8").contentType(ContentType.HTML);
        vorm(id, "*/*").contentType(ContentType.JSON);
        given().accept("image/png")
                .get("/v1/brieven/{id}", id)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        given().get("/v1/brieven/{id}", UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/brieven/geen-uuid").then().statusCode(400);
    }

    @Test
    void eenOnvolledigeBriefWordtNietVastgesteld() {
        // Given
        var besluit = UUID.randomUUID().toString();
        // When
        TestEvents.send("toezicht.v1", TREDE, "GM1774", dinkelland(besluit).putNull("stand"));
        // Then
        var id = brief(besluit);
        gegevens(id).body("status", equalTo("ONVOLLEDIG")).body("ontbreekt", hasItem("de halfjaarstand"));
        doe(id, "vaststelling").statusCode(409).body("detail", containsString("de halfjaarstand"));
        given().accept(PDF)
                .get("/v1/brieven/{id}", id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("de halfjaarstand"));
        given().accept(ContentType.HTML)
                .get("/brieven/{id}", id)
                .then()
                .statusCode(200)
                .body(containsString("de halfjaarstand"));
    }

    @Test
    void verschoningEnOproepBrengenEenBrief() {
        // Given
        var verschoning = UUID.randomUUID().toString();
        var oproep = UUID.randomUUID().toString();
        // When
        TestEvents.send(
                "toezicht.v1",
                "nl.trede.toezicht.verschoning-verleend.v1",
                "GM1690",
                ((ObjectNode) Zaden.event("de-wolden")).put("besluit", verschoning));
        TestEvents.send(
                "toezicht.v1",
                "nl.trede.toezicht.oproep-gedaan.v1",
                "PV23",
                ((ObjectNode) Zaden.event("overijssel-oproep")).put("oproep", oproep));
        // Then
        gegevens(brief(verschoning))
                .body("soort", equalTo("RESULTAATBRIEF"))
                .body("kenmerk", startsWith("47/4.1/20240016"));
        var id = brief(oproep);
        gegevens(id).body("soort", equalTo("OPROEP")).body("gemeente", equalTo(null));
        doe(id, "vaststelling").statusCode(201);
        given().contentType(ContentType.TEXT)
                .body("morgen")
                .post("/v1/brieven/{id}/verzending", id)
                .then()
                .statusCode(415);
        given().contentType(ContentType.JSON)
                .body("{\"datum\":\"morgen\"}")
                .post("/v1/brieven/{id}/verzending", id)
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("datum"));
        doe(id, "verzending").statusCode(201);
    }

    static ObjectNode dinkelland(String besluit) {
        return ((ObjectNode) Zaden.event("dinkelland")).put("besluit", besluit);
    }

    static String brief(String besluit) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().queryParam("besluit", besluit)
                                .get("/v1/brieven")
                                .jsonPath()
                                .<String>get("brieven[0].id"),
                        id -> id != null);
    }

    static ValidatableResponse doe(String id, String handeling) {
        return given().post("/v1/brieven/{id}/{handeling}", id, handeling).then();
    }

    private static ValidatableResponse gegevens(String id) {
        return vorm(id, "application/json").contentType(ContentType.JSON);
    }

    private static ValidatableResponse vorm(String id, String accept) {
        return given().accept(accept).get("/v1/brieven/{id}", id).then().statusCode(200);
    }

    private static String tekst(String id) {
        return vorm(id, "text/html").extract().asString();
    }

    private static byte[] pdf(String id) {
        return vorm(id, PDF).contentType(PDF).extract().asByteArray();
    }
}
