// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.Test;

/** Wrong input about a whole provincie, a gemeente that is not there yet, really at once, and what a withdrawal takes along. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitinvoerTest {

    @Inject
    Speelveld speelveld;

    @Test
    void een_provinciebesluit_noemt_alle_fouten_ook_naast_een_onleesbare_waarde() {
        gemeente("GM1861", "Foutendorp", "PV31");

        provincie("{'soort':'VERSCHONING','halfjaar':'2024-III','datum':'gisteren','x':1}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "datum", "x", "grond", "meetpunt"));
        provincie("{'soort':'TREDE','halfjaar':'2024-I','datum':'2024-11-19'}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("soort", "grond", "meetpunt"))
                .body("fouten.find { it.veld == 'soort' }.reden", equalTo("voor een provincie kan alleen VERSCHONING"));
        provincie("{'soort':'VERSCHONING','halfjaar':'2024-I','datum':'2024-11-19','grond':'eenmalig',"
                        + "'meetpunt':'2024-06-01','alleenMetAchterstand':'misschien'}")
                .statusCode(400)
                .body("fouten.veld", hasItem("meetpunt"))
                .body("fouten.veld", hasItem("alleenMetAchterstand"));
        given().get("/v1/gemeenten/GM1861/besluiten").then().body("totaal", equalTo(0));
    }

    @Test
    void over_een_gemeente_die_nog_niet_bestaat_wordt_niet_besloten() {
        speelveld.gemeente("GM1862", "Straksstad", "PV22", LocalDate.parse("2025-01-01"), null);

        besluit("GM1862", "{'soort':'TREDE','halfjaar':'2024-II','trede':1,'datum':'2024-11-19'}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "datum"))
                .body("fouten.reden", hasItem("gemeente Straksstad bestaat niet in 2024-II"))
                .body("fouten.reden", hasItem("gemeente Straksstad bestaat niet op 19-11-2024"));
    }

    @Test
    void van_tien_die_echt_tegelijk_besluiten_lukt_het_er_een() {
        gemeente("GM1863", "Drukdorp", "PV22");
        String voorstel = post("GM1863/beoordelingen", "{'halfjaar':'2024-I'}")
                .statusCode(201)
                .extract()
                .path("id");

        var antwoorden = IntStream.rangeClosed(1, 10)
                .mapToObj(nummer -> CompletableFuture.supplyAsync(() -> besluit(
                                "GM1863",
                                "{'soort':'TREDE','halfjaar':'2024-I','trede':" + nummer % 3
                                        + ",'datum':'2024-11-19','motivering':'afweging " + nummer
                                        + "','verwachteVersie':0,'beoordeling':'" + voorstel + "'}")
                        .extract()
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(antwoorden)
                .containsOnlyOnce(201)
                .filteredOn(status -> status == 409)
                .hasSize(9);
        given().get("/v1/gemeenten/GM1863/besluiten").then().body("totaal", equalTo(1));
    }

    @Test
    void wie_een_trede_intrekt_laat_haar_termijnen_vervallen_en_geen_andere() {
        gemeente("GM1864", "Intrekkerveen", "PV22");
        String eerste = trede("GM1864", 1, "2024-09-01");
        String tweede = trede("GM1864", 2, "2024-11-19");

        besluit(
                        "GM1864",
                        "{'soort':'INTREKKING','besluit':'" + tweede
                                + "','datum':'2024-12-01','motivering':'cijfers gecorrigeerd'}")
                .statusCode(201);

        given().get("/v1/gemeenten/GM1864/termijnen")
                .then()
                .body("termijnen.find { it.besluit == '" + tweede + "' }.status", equalTo("VERVALLEN"))
                .body("termijnen.find { it.besluit == '" + tweede + "' }.vervallen.datum", equalTo("2024-12-01"))
                .body(
                        "termijnen.find { it.besluit == '" + tweede + "' }.vervallen.reden",
                        containsString("is ingetrokken; besluit van 01-12-2024"))
                .body("termijnen.find { it.besluit == '" + eerste + "' }.status", equalTo("NIET_GESTART"));
    }

    private String trede(String code, int trede, String datum) {
        return besluit(
                        code,
                        "{'soort':'TREDE','halfjaar':'2024-I','trede':" + trede + ",'datum':'" + datum
                                + "','motivering':'afweging','termijn':{'document':'PLAN_VAN_AANPAK','weken':4,'reden':'zo besloten'}}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void gemeente(String code, String naam, String provincie) {
        speelveld.gemeente(code, naam, provincie);
        speelveld.feiten(
                opening(code, "2024-I", -10), taakstelling(code, "2024-I", 26), gehuisvest(code, "2024-I", 23));
    }

    private static ValidatableResponse provincie(String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/v1/provincies/PV31/besluiten")
                .then();
    }

    private static ValidatableResponse besluit(String gemeente, String body) {
        return post(gemeente + "/besluiten", body);
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/v1/gemeenten/" + pad)
                .then();
    }
}
