// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter goes out by e-mail at most once, and is recorded as sent when the mail server took it. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
@WithTestResource(VerzendingTest.Mailserver.class)
class VerzendingTest {

    /** A real SMTP server in this VM, that can be taken away. */
    public static final class Mailserver implements QuarkusTestResourceLifecycleManager {

        static GreenMail server;
        private static int poort;

        @Override
        public Map<String, String> start() {
            server = new GreenMail(ServerSetup.SMTP.dynamicPort());
            server.start();
            poort = server.getSmtp().getPort();
            return Map.of(
                    "quarkus.mailer.host",
                    "localhost",
                    "quarkus.mailer.port",
                    Integer.toString(poort),
                    "quarkus.mailer.start-tls",
                    "DISABLED");
        }

        static void terug() {
            server = new GreenMail(new ServerSetup(poort, null, ServerSetup.PROTOCOL_SMTP));
            server.start();
        }

        @Override
        public void stop() {
            server.stop();
        }
    }

    @Inject
    EntityManager database;

    @BeforeEach
    void leeg() throws Exception {
        Mailserver.server.purgeEmailFromAllMailboxes();
    }

    @Test
    void perEmailMetDePdfEnDeDagVanVandaag() throws Exception {
        var id = vastgesteld();
        mail(id, "postbus@dinkelland.example")
                .statusCode(201)
                .body("status", equalTo("VERZONDEN"))
                .body("wijze", equalTo("EMAIL"));
        var berichten = Mailserver.server.getReceivedMessages();
        assertThat(berichten).hasSize(1);
        assertThat(berichten[0].getSubject()).isEqualTo("Toezicht huisvesting statushouders gemeente Dinkelland");
        assertThat(berichten[0].getHeader("Message-ID")).containsExactly("<brief-" + id + "@trede>");
        var bijlage = ((MimeMultipart) berichten[0].getContent()).getBodyPart(1);
        assertThat(bijlage.getContentType()).contains("application/pdf");
        var pdf = given().accept("application/pdf").get("/v1/brieven/{id}", id).asByteArray();
        assertThat(bijlage.getInputStream().readAllBytes()).isEqualTo(pdf);
        mail(id, "postbus@dinkelland.example").statusCode(409).body("detail", containsString("al verzonden"));
        given().get("/v1/brieven/{id}/verzending", id).then().body("toestand", equalTo("VERZONDEN"));
        assertThat(Mailserver.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void isDeMailserverWegDanWordtHetLaterOpnieuwGeprobeerd() {
        var id = vastgesteld();
        Mailserver.server.stop();
        mail(id, "postbus@dinkelland.example")
                .statusCode(202)
                .body("status", equalTo("VASTGESTELD"))
                .body("onderweg", equalTo(true));
        doe(id, "teruggave", "{\"opmerking\":\"toch niet\"}")
                .statusCode(409)
                .body("detail", containsString("per e-mail"));
        doe(id, "verzending", "{\"datum\":\"2024-11-28\"}")
                .statusCode(409)
                .body("detail", containsString("per e-mail"));
        given().get("/v1/brieven/{id}/verzending", id)
                .then()
                .body("toestand", equalTo("WACHT"))
                .body("poging", equalTo(1));
        Mailserver.terug();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update mailopdracht set volgende = now()")
                        .executeUpdate());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/v1/brieven/{id}", id).then().body("status", equalTo("VERZONDEN")));
        assertThat(Mailserver.server.getReceivedMessages()).hasSize(1);
    }

    /** A process that died between the try and its outcome leaves this row; nobody knows whether the mail went out. */
    @Test
    void naEenAfgekaptePogingBeslistEenMens() {
        var id = vastgesteld();
        Mailserver.server.stop();
        mail(id, "postbus@dinkelland.example").statusCode(202);
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update mailopdracht set toestand = 'BEZIG', volgende = now() - interval '10 minutes', dag ="
                                + " current_date, pdf = '%PDF' where brief = :brief")
                .setParameter("brief", UUID.fromString(id))
                .executeUpdate());
        Mailserver.terug();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        given().get("/v1/brieven/{id}/verzending", id).then().body("toestand", equalTo("ONZEKER")));
        assertThat(Mailserver.server.getReceivedMessages()).isEmpty();
        given().accept(ContentType.HTML)
                .get("/brieven/{id}", id)
                .then()
                .statusCode(200)
                .body(containsString("De mail is aangekomen"));
        doe(id, "verzending/uitkomst", "{}").statusCode(400);
        doe(id, "verzending/uitkomst", "{\"aangekomen\":true}").statusCode(201).body("status", equalTo("VERZONDEN"));
        doe(id, "verzending/uitkomst", "{\"aangekomen\":true}").statusCode(409);
        assertThat(Mailserver.server.getReceivedMessages()).isEmpty();
    }

    @Test
    void verkeerdeInvoerBijVerzenden() {
        var id = vastgesteld();
        for (var fout : List.of(
                List.of("{\"wijze\":\"EMAIL\",\"aan\":\"geen adres\"}", "aan"),
                List.of("{\"wijze\":\"EMAIL\"}", "aan"),
                List.of("{\"wijze\":\"EMAIL\",\"aan\":\"a@b.nl\",\"datum\":\"2024-11-28\"}", "datum"),
                List.of("{\"wijze\":\"POST\",\"aan\":\"a@b.nl\"}", "aan"),
                List.of("{\"wijze\":\"DUIF\"}", "wijze"),
                List.of("{\"datum\":\"2999-01-01\"}", "datum"))) {
            doe(id, "verzending", fout.get(0)).statusCode(400).body("fouten[0].veld", equalTo(fout.get(1)));
        }
        for (var beide : List.of(
                "{\"wijze\":\"EMAIL\",\"aan\":\"geen adres\",\"datum\":\"2024-11-28\"}",
                "{\"wijze\":\"POST\",\"aan\":\"a@b.nl\",\"datum\":\"2999-01-01\"}")) {
            doe(id, "verzending", beide).statusCode(400).body("fouten.veld", containsInAnyOrder("aan", "datum"));
        }
        given().accept(ContentType.HTML)
                .contentType(ContentType.URLENC)
                .formParam("wijze", "email")
                .post("/brieven/{id}/verzending", id)
                .then()
                .statusCode(400);
        given().get("/v1/brieven/{id}", id).then().body("status", equalTo("VASTGESTELD"));
        doe(id, "verzending", "{\"wijze\":\"POST\",\"datum\":\"2024-11-29\"}")
                .statusCode(201)
                .body("datumVerzending", equalTo("2024-11-29"));
        given().get("/v1/brieven/{id}/verzending", id).then().statusCode(404);
    }

    @Test
    void zonderInhoudIsVandaagPerPost() {
        for (var json : List.of(false, true)) {
            var vraag = json ? given().contentType(ContentType.JSON) : given().noContentType();
            vraag.post("/v1/brieven/{id}/verzending", vastgesteld())
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("VERZONDEN"))
                    .body("wijze", equalTo("POST"));
        }
    }

    static String vastgesteld() {
        var besluit = UUID.randomUUID().toString();
        TestEvents.send(
                "toezicht.v1",
                "nl.trede.toezicht.trede-besloten.v2",
                "GM1774",
                ((ObjectNode) Zaden.event("dinkelland")).put("besluit", besluit));
        var id = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> given().queryParam("besluit", besluit)
                                .get("/v1/brieven")
                                .jsonPath()
                                .<String>get("brieven[0].id"),
                        gevonden -> gevonden != null);
        given().post("/v1/brieven/{id}/vaststelling", id).then().statusCode(201);
        return id;
    }

    static ValidatableResponse mail(String id, String aan) {
        return doe(id, "verzending", "{\"wijze\":\"EMAIL\",\"aan\":\"" + aan + "\"}");
    }

    private static ValidatableResponse doe(String id, String handeling, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/brieven/" + id + "/" + handeling)
                .then();
    }
}
