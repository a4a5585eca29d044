// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestKafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BeheerTest {

    private static final String BERICHTEN = "/v1/beheer/vastgelopen-berichten";

    @Inject
    Outbox outbox;

    @Inject
    Proeflezer lezer;

    @Test
    void een_dienst_zegt_wat_er_draait_en_wat_er_wacht() {
        given().get("/v1/beheer")
                .then()
                .statusCode(200)
                .body("versies.dienst", equalTo("proef-service"))
                .body("versies.versie", equalTo("1.2.3"))
                .body("versies.commit", equalTo("a1fb931"))
                .body("versies.java", matchesPattern("\\d+\\..*|\\d+\\+.*"))
                .body("versies.quarkus", matchesPattern("3\\.\\d+.*"))
                .body("schema.versie", matchesPattern("0\\.\\d+"))
                .body("schema.wijzigingen", greaterThanOrEqualTo(2))
                .body("verzending.wachtend", notNullValue())
                .body("lezing.topic", hasItem("beheerbuur.v1"))
                .body("innamen[0].wat", equalTo("levering <proef>"))
                .body("storingen", equalTo(List.of()));
    }

    @Test
    void een_vastgelopen_bericht_wordt_opnieuw_verstuurd_en_maar_een_keer() {
        lezer.kapot = true;
        var tekst = UUID.randomUUID().toString();
        var id = vastgelopen(tekst);

        var pagina = given().get("/beheer").then().statusCode(200).extract().asString();
        assertThat(pagina)
                .contains("<h1 class=\"utrecht-heading-1\">Beheer van proef-service</h1>")
                .contains("de lezer is kapot")
                .contains(tekst)
                .contains("levering &lt;proef&gt;")
                .contains("<th scope=\"row\">beheerbuur.v1</th>")
                .doesNotContain("Dit is nu niet te zien")
                .contains("href=\"/realisatie/beheer\"")
                .contains("action=\"/proef/beheer/vastgelopen-berichten/" + id + "/hersturing\"");

        lezer.kapot = false;
        given().redirects()
                .follow(false)
                .post("/beheer/vastgelopen-berichten/" + id + "/hersturing")
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("http://[^/]+/proef/beheer#" + id));
        await().atMost(Duration.ofSeconds(20)).until(() -> tekst.equals(lezer.laatste));

        given().post(BERICHTEN + "/" + id + "/hersturing")
                .then()
                .statusCode(200)
                .body("door", equalTo("beheerder"));
        assertThat(TestEvents.all("beheerbuur.v1"))
                .filteredOn(e -> e.data().toString().contains(tekst))
                .hasSize(2);
        given().get(BERICHTEN + "/" + id)
                .then()
                .statusCode(200)
                .body("hersturing.door", equalTo("beheerder"))
                .body("topic", equalTo("beheerbuur.v1"));
        given().get("/beheer")
                .then()
                .body(containsString("Verstuurd door beheerder op"))
                .body(not(containsString("/" + id + "/hersturing")));
    }

    @Test
    void een_onbekend_bericht_en_een_verkeerde_pagina_worden_geweigerd() {
        for (var id : List.of("x", "beheerbuur.v1.dlt-0-99999", "proef.v1-0-0")) {
            given().post(BERICHTEN + "/" + id + "/hersturing")
                    .then()
                    .statusCode(404)
                    .body("detail", containsString(id));
            given().get(BERICHTEN + "/" + id).then().statusCode(404);
        }
        given().queryParam("pagina", "nul")
                .get(BERICHTEN)
                .then()
                .statusCode(400)
                .body("fouten[0].veld", equalTo("pagina"));
        given().queryParam("pagina", "9000").get("/beheer").then().statusCode(200);
    }

    @Test
    void zonder_berichtendienst_staat_dat_er_binnen_drie_seconden_en_blijft_de_rest_te_zien() {
        lezer.kapot = true;
        var id = vastgelopen(UUID.randomUUID().toString());
        TestKafka.goAway();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.add(new OutgoingEvent("nl.trede.proef.gebeurd.v1", "GM0001", Map.of("x", 1))));
            var begonnen = System.nanoTime();
            var pagina = given().get("/beheer").then().statusCode(200).extract().asString();
            assertThat(Duration.ofNanos(System.nanoTime() - begonnen)).isLessThan(Duration.ofSeconds(3));
            assertThat(pagina)
                    .contains("De berichtendienst (Kafka) antwoordt niet.")
                    .contains("Er wacht 1 bericht.")
                    .contains("proef-service 1.2.3");
            given().get("/v1/beheer")
                    .then()
                    .statusCode(200)
                    .body("lezing", nullValue())
                    .body("vastgelopen", nullValue())
                    .body("verzending.oudsteOp", notNullValue())
                    .body("storingen[0]", containsString("antwoordt niet"));
            given().get(BERICHTEN).then().statusCode(503).body("detail", containsString("antwoordt niet"));
            given().post(BERICHTEN + "/" + id + "/hersturing")
                    .then()
                    .statusCode(503)
                    .body("detail", containsString("Er is niets verstuurd"));
        } finally {
            TestKafka.comeBack();
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/v1/beheer").then().body("verzending.oudsteOp", nullValue()));
        given().get(BERICHTEN + "/" + id).then().body("hersturing", nullValue());
    }

    private static String vastgelopen(String tekst) {
        TestEvents.send("beheerbuur.v1", "nl.trede.buur.gebeurd.v1", "GM0001", "{\"tekst\":\"" + tekst + "\"}");
        TestEvents.await("beheerbuur.v1.dlt", e -> e.data().toString().contains(tekst));
        return given().get(BERICHTEN)
                .then()
                .statusCode(200)
                .extract()
                .path("berichten.find { it.inhoud.contains('" + tekst + "') }.id");
    }
}
