// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** All gemeenten of a province get their letter after a peilmoment: composed, offered, approved and sent, each once. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class ReeksTest {

    private static final String PROVINCIE = "PV31";
    private static final int GEMEENTEN = 12;

    @Test
    void vanOpstellenTotVerzenden() {
        // Given
        for (var i = 0; i < GEMEENTEN; i++) {
            stand("GM19" + (50 + i), 1 + i, PROVINCIE);
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get(
                        "/v1/voorbeeldbrieven?soort=RESULTAATBRIEF&gemeente=GM19" + (49 + GEMEENTEN))
                .then()
                .statusCode(200));
        // When
        var opstellen = klaar(start("maker", "OPSTELLEN", ""));
        // Then
        given().get("/v1/brievenreeksen/{id}", opstellen)
                .then()
                .body("gedaan", equalTo(GEMEENTEN))
                .body("nietGedaan", equalTo(0));
        var brieven = brieven();
        assertThat(brieven).hasSize(GEMEENTEN);
        assertThat(new HashSet<>(kenmerken())).hasSize(GEMEENTEN);
        klaar(start("maker", "OPSTELLEN", ""));
        assertThat(brieven()).isEqualTo(brieven);
        klaar(start("maker", "AANBIEDEN", ""));
        var zelf = klaar(start("maker", "VASTSTELLEN", ""));
        given().get("/v1/brievenreeksen/{id}/delen?toestand=NIET_GEDAAN", zelf)
                .then()
                .body("delen", hasSize(GEMEENTEN))
                .body("delen[0].reden", containsString("Een ander moet hem vaststellen"));
        klaar(start("ander", "VASTSTELLEN", ""));
        klaar(start("ander", "VERZENDEN", ",\"wijze\":\"POST\",\"datum\":\"2024-08-20\""));
        given().get("/v1/brieven?provincie=" + PROVINCIE + "&status=VERZONDEN&paginaGrootte=100")
                .then()
                .body("totaal", equalTo(GEMEENTEN))
                .body("brieven[0].datumVerzending", equalTo("2024-08-20"));
        start("ander", "VERZENDEN", "").statusCode(409).body("detail", containsString("niets te doen"));
        given().accept(ContentType.HTML)
                .get("/brievenreeksen")
                .then()
                .statusCode(200)
                .body(containsString("Limburg"));
        given().accept(ContentType.HTML)
                .get("/brievenreeksen/{id}", zelf)
                .then()
                .statusCode(200)
                .body(containsString("niet gedaan"));
    }

    /** One letter tells the result: what a besluit told, a run does not tell again, in whatever order they came. */
    @Test
    void eenBriefPerGemeenteNaastHetBesluit() {
        // Given
        besluit("GM1980");
        stand("GM1980", 3, "PV29");
        stand("GM1981", 4, "PV29");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(over("GM1980")).hasSize(1);
            given().get("/v1/voorbeeldbrieven?soort=RESULTAATBRIEF&gemeente=GM1981")
                    .then()
                    .statusCode(200);
        });
        // When
        var opstellen = klaar(stuur("maker", reeks("OPSTELLEN", "PV29", "")));
        // Then
        given().get("/v1/brievenreeksen/{id}/delen?toestand=NIET_GEDAAN", opstellen)
                .then()
                .body("delen", hasSize(1))
                .body("delen[0].gemeente", equalTo("GM1980"))
                .body(
                        "delen[0].reden",
                        containsString("kenmerk " + over("GM1980").get(0)));
        assertThat(over("GM1980")).hasSize(1);
        assertThat(over("GM1981")).hasSize(1);
        besluit("GM1981");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(over("GM1981")).hasSize(2));
        var aanbieden = klaar(stuur("maker", reeks("AANBIEDEN", "PV29", "")));
        given().get("/v1/brievenreeksen/{id}/delen", aanbieden)
                .then()
                .body("delen", hasSize(1))
                .body("delen[0].toestand", equalTo("NIET_GEDAAN"))
                .body("delen[0].reden", containsString("bij een besluit"));
    }

    private static List<String> over(String gemeente) {
        return given().get("/v1/brieven?gemeente=" + gemeente + "&halfjaar=2024-I")
                .jsonPath()
                .getList("brieven.kenmerk");
    }

    private static void besluit(String gemeente) {
        ObjectNode event = Zaden.event("de-wolden").deepCopy();
        event.put("besluit", UUID.randomUUID().toString());
        event.putObject("gemeente")
                .put("code", gemeente)
                .put("naam", "Proef " + gemeente)
                .put("provincie", "PV29");
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.verschoning-verleend.v1", gemeente, event);
    }

    @Test
    void verkeerdeInvoer() {
        stuur("maker", "{}").statusCode(400).body("fouten", hasSize(2));
        stuur(
                        "maker",
                        "{\"handeling\":\"OPSTELLEN\",\"halfjaar\":\"2998-I\",\"wijze\":\"POST\",\"datum\":\"2024-08-01\"}")
                .statusCode(400)
                .body("fouten.veld", equalTo(List.of("halfjaar", "wijze", "datum")));
        stuur("maker", "{\"handeling\":\"OPSTELLEN\",\"halfjaar\":\"2998-I\"}")
                .statusCode(400)
                .body("fouten[0].reden", containsString("nog niet voorbij"));
        stuur("maker", "{\"handeling\":\"OPSTELLEN\",\"halfjaar\":\"2024-I\",\"wijze\":\"POST\"}")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("wijze"));
        stuur(
                        "maker",
                        "{\"handeling\":\"VERZENDEN\",\"halfjaar\":\"2024-I\",\"wijze\":\"EMAIL\",\"datum\":\"2024-08-01\"}")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("datum"));
        stuur("maker", "{\"handeling\":\"OPSTELLEN\",\"halfjaar\":\"2024-I\",\"provincie\":\"PV20\"}")
                .statusCode(409);
        given().get("/v1/brievenreeksen/{id}", UUID.randomUUID()).then().statusCode(404);
        given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("handeling", "OPSTELLEN")
                .formParam("halfjaar", "2024")
                .post("/brievenreeksen")
                .then()
                .statusCode(400)
                .body(containsString("is geen halfjaar"));
    }

    private static ValidatableResponse start(String wie, String handeling, String meer) {
        return stuur(wie, reeks(handeling, PROVINCIE, meer));
    }

    private static String reeks(String handeling, String provincie, String meer) {
        return "{\"handeling\":\"%s\",\"halfjaar\":\"2024-I\",\"provincie\":\"%s\"%s}"
                .formatted(handeling, provincie, meer);
    }

    private static ValidatableResponse stuur(String wie, String body) {
        return given().auth()
                .oauth2(Tokens.beheerder(wie))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/brievenreeksen")
                .then();
    }

    private static String klaar(ValidatableResponse gestart) {
        var id = gestart.statusCode(201).extract().<String>path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> given().get("/v1/brievenreeksen/{id}", id).then().body("toestand", equalTo("KLAAR")));
        given().post("/v1/brievenreeksen/{id}/stop", id).then().statusCode(409);
        return id;
    }

    private static List<String> brieven() {
        return given().get("/v1/brieven?provincie=" + PROVINCIE + "&halfjaar=2024-I&sorteer=gemeente&paginaGrootte=100")
                .jsonPath()
                .getList("brieven.id");
    }

    private static List<String> kenmerken() {
        return given().get("/v1/brieven?provincie=" + PROVINCIE + "&halfjaar=2024-I&paginaGrootte=100")
                .jsonPath()
                .getList("brieven.kenmerk");
    }

    private static void stand(String gemeente, int achterstand, String provincie) {
        var event = (ObjectNode) Zaden.event("de-wolden").get("stand").deepCopy();
        event.put("gemeente", gemeente)
                .put("naam", "Proef " + gemeente)
                .put("provincie", provincie)
                .put("versie", 1);
        event.put("beginsaldo", -achterstand)
                .put("opgave", 26 + achterstand)
                .put("gehuisvest", 20)
                .put("resterend", 6 + achterstand)
                .put("saldo", -6 - achterstand);
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.stand-berekend.v1", gemeente, event);
        var volgend = event.deepCopy();
        volgend.put("halfjaar", "2024-II")
                .put("beginsaldo", -6 - achterstand)
                .put("taakstelling", 10)
                .put("opgave", 16 + achterstand)
                .put("gehuisvest", 0)
                .put("resterend", 16 + achterstand)
                .put("saldo", -16 - achterstand)
                .put("status", "GEEN_REALISATIE")
                .putNull("peildatum")
                .putNull("bron");
        TestEvents.send("toezicht.v1", "nl.trede.toezicht.stand-berekend.v1", gemeente, volgend);
    }
}
