// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.betwisting;

import static io.restassured.RestAssured.when;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What realisatie tells of a betwisting, from the sample of its contract, beside a stand and never in it. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BetwistingNaastStandTest {

    private static final String TYPE = "nl.trede.realisatie.betwisting-gewijzigd.v1";

    @Inject
    Speelveld speelveld;

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void een_betwisting_staat_naast_de_stand_en_niet_erin(boolean verrassing) {
        // Given
        var code = verrassing ? "GM1481" : "GM1482";
        begin(code);
        // When
        stuur(TYPE, stap(code, UUID.randomUUID(), 1, "INGEDIEND"), verrassing);
        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> when().get(adres(code))
                .then()
                .body("betwistingen.aantal", contains(43))
                .body("betwistingen[0].cijfer", equalTo(41))
                .body("betwistingen[0].status", equalTo("INGEDIEND"))
                .body("gehuisvest", equalTo(41))
                .body("saldo", equalTo(-19)));
        when().get(adres(code) + "?bekendOp=2025-02-03T09:29:59Z").then().body("betwistingen", empty());
        when().get("/gemeenten/" + code + "/cijfers")
                .then()
                .statusCode(200)
                .body(containsString("Betwiste cijfers"))
                .body(containsString("<td>ingediend</td>"));
        when().get("/v1/provincies/PV22/standen/2024-II?paginaGrootte=1000")
                .then()
                .body("standen.find { it.gemeente == '%s' }.betwistingen.aantal".formatted(code), contains(43));
    }

    @Test
    void de_hoogste_versie_geldt_in_elke_volgorde_en_een_onbekend_soort_bericht_houdt_niets_op() {
        begin("GM1483");
        var id = UUID.randomUUID();
        stuur(TYPE, stap("GM1483", id, 3, "AFGEWEZEN"), false);
        stuur("nl.trede.realisatie.betwisting-vergeten.v1", stap("GM1483", UUID.randomUUID(), 1, "INGEDIEND"), false);
        stuur(TYPE, stap("GM1483", id, 1, "INGEDIEND"), false);
        stuur(TYPE, stap("GM1483", id, 1, "INGEDIEND"), false);
        // a second one tells that all before it was read
        stuur(TYPE, stap("GM1483", UUID.randomUUID(), 1, "IN_ONDERZOEK"), false);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> when().get(adres("GM1483"))
                .then()
                .body("betwistingen.collect { it.status }.sort()", contains("AFGEWEZEN", "IN_ONDERZOEK")));
    }

    @Test
    void zonder_betwisting_is_de_lijst_leeg() {
        begin("GM1484");
        when().get(adres("GM1484")).then().statusCode(200).body("betwistingen", empty());
    }

    private void begin(String code) {
        speelveld.gemeente(code, "Twiststad " + code, "PV22");
        speelveld.feiten(
                opening(code, "2024-II", 0), taakstelling(code, "2024-II", 60), gehuisvest(code, "2024-II", 41));
    }

    private static ObjectNode stap(String code, UUID id, int versie, String status) {
        ObjectNode sample =
                Contracts.sample("realisatie/betwisting-gewijzigd.v1").deepCopy();
        return sample.put("betwisting", id.toString())
                .put("gemeente", code)
                .put("versie", versie)
                .put("status", status);
    }

    private static void stuur(String type, JsonNode data, boolean verrassing) {
        var bericht = verrassing ? Contracts.withSurprise(data) : data;
        TestEvents.send("realisatie.v1", type, data.get("gemeente").asText(), bericht);
    }

    private static String adres(String code) {
        return "/v1/gemeenten/" + code + "/standen/2024-II";
    }
}
