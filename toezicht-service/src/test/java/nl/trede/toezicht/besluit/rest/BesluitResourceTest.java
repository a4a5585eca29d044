// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitResourceTest {

    @Inject
    Speelveld speelveld;

    @BeforeEach
    void gemeenten() {
        speelveld.gemeente("GM1651", "Speelwolde", "PV22");
        speelveld.gemeente("GM1652", "Opgeheven", "PV22", null, LocalDate.parse("2024-07-01"));
        speelveld.feiten(
                opening("GM1651", "2024-I", -10),
                taakstelling("GM1651", "2024-I", 26),
                gehuisvest("GM1651", "2024-I", 23));
    }

    @Test
    void een_voorstel_heeft_een_uitleg_en_is_terug_te_lezen() {
        String id = post("GM1651/beoordelingen", "{\"halfjaar\":\"2024-I\",\"peildatum\":\"2024-07-01\"}")
                .statusCode(201)
                .body("voorgesteldeTrede", equalTo(1))
                .body("tredeNaam", equalTo("Signaleren"))
                .body("oordeel.woord", equalTo("niet gehaald, achterstand toegenomen"))
                .body("gevolgen.code", contains("MONITORING", "BESTUURLIJK_OVERLEG"))
                .body("uitleg.beleidsversie", equalTo("drenthe-2024"))
                .body("uitleg.beleid.status", equalTo("afgeleid uit de brief, vast te stellen door de provincie"))
                .body("uitleg.regels[0].tabel", equalTo("voorgesteldeTrede"))
                .body("uitleg.regels[0].bestand", equalTo("drenthe/beleid/2024/trede.dmn"))
                .body("uitleg.regels[0].regelnummer", notNullValue())
                .body(
                        "uitleg.regels[0].toelichting",
                        equalTo("De taakstelling is niet gehaald en niet verschoond. "
                                + "De gemeente gaat één trede hoger (niet in de brief; vast te stellen)."))
                .body("uitleg.feiten.find { it.naam == 'gehaald' }.waarde", equalTo(false))
                .body(
                        "uitleg.feiten.find { it.naam == 'gehaald' }.bron",
                        equalTo("stand 2024-I op 01-07-2024, COA: saldo -13"))
                .body("stand.saldo", equalTo(-13))
                .extract()
                .path("id");

        given().get("/v1/gemeenten/GM1651/beoordelingen/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        given().get("/v1/gemeenten/GM1651/beoordelingen")
                .then()
                .statusCode(200)
                .body("beoordelingen[0].voorgesteldeTrede", equalTo(1))
                .body("pagina", equalTo(1));
        given().get("/v1/gemeenten/GM1652/beoordelingen/" + id).then().statusCode(404);
    }

    @Test
    void zonder_beleid_of_cijfers_is_er_geen_voorstel() {
        speelveld.gemeente("GM1653", "Speel-Ommelanden", "PV20");

        post("GM1653/beoordelingen", "{\"halfjaar\":\"2024-I\"}")
                .statusCode(409)
                .contentType("application/problem+json");
        post("GM1651/beoordelingen", "{\"halfjaar\":\"2023-I\"}").statusCode(409);
    }

    @Test
    void een_onmogelijke_vraag_wordt_uitgelegd() {
        post("GM1651/beoordelingen", "{}").statusCode(400).body("fouten.veld", contains("halfjaar"));
        post("GM1651/beoordelingen", "{\"halfjaar\":\"2024-III\",\"peildatum\":\"gisteren\",\"x\":1}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("halfjaar", "peildatum", "x"));
        post("GM1651/beoordelingen", "{\"halfjaar\":\"2024-I\",\"peildatum\":\"2025-01-01\"}")
                .statusCode(400)
                .body("fouten.veld", contains("peildatum"));
        post("GM1652/beoordelingen", "{\"halfjaar\":\"2024-II\"}")
                .statusCode(400)
                .body("fouten[0].reden", equalTo("gemeente Opgeheven bestaat niet op 31-12-2024"));
        post("GM9999/beoordelingen", "{\"halfjaar\":\"2024-I\"}").statusCode(404);
    }

    @Test
    void alle_fouten_van_een_besluit_komen_in_een_keer() {
        post(
                        "GM1651/besluiten",
                        """
                        {"soort":"TREDE","halfjaar":"2024-I","trede":9,
                         "beoordeling":"00000000-0000-0000-0000-000000000001","meetpunt":"2025-01-01",
                         "termijn":{"weken":0}}""")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "fouten.veld",
                        containsInAnyOrder(
                                "datum", "beoordeling", "meetpunt", "trede", "termijn.document", "termijn.weken"));
    }

    @Test
    void een_onleesbaar_besluit_wordt_uitgelegd() {
        post(
                        "GM1651/besluiten",
                        "{\"soort\":\"STRAF\",\"halfjaar\":\"2024-III\",\"trede\":1.5,\"datum\":\"gisteren\",\"boete\":1500}")
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("soort", "halfjaar", "trede", "datum", "boete"));
        post("GM9999/besluiten", trede(1, "2024-11-19")).statusCode(404);
        post("GM1652/besluiten", trede(1, "2024-11-19"))
                .statusCode(400)
                .body(
                        "fouten.find { it.veld == 'datum' }.reden",
                        equalTo("gemeente Opgeheven bestaat niet op 19-11-2024"));
    }

    @Test
    void een_verschoning_zonder_grond_of_met_een_meetpunt_in_het_verleden_kan_niet() {
        post(
                        "GM1651/besluiten",
                        "{\"soort\":\"VERSCHONING\",\"halfjaar\":\"2024-I\",\"meetpunt\":\"2024-03-01\",\"datum\":\"2024-11-19\"}")
                .statusCode(400)
                .body("fouten.veld", contains("grond", "meetpunt", "meetpunt"));
    }

    @Test
    void afwijken_zonder_motivering_kan_niet_en_hetzelfde_besluit_verdubbelt_niet() {
        speelveld.gemeente("GM1654", "Afwijk", "PV22");
        speelveld.feiten(
                opening("GM1654", "2024-I", -10),
                taakstelling("GM1654", "2024-I", 26),
                gehuisvest("GM1654", "2024-I", 23));
        String voorstel = post("GM1654/beoordelingen", "{\"halfjaar\":\"2024-I\"}")
                .statusCode(201)
                .extract()
                .path("id");
        var zonder =
                "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":2,\"datum\":\"2024-11-19\",\"beoordeling\":\""
                        + voorstel + "\"}";
        var met = zonder.replace("}", ",\"motivering\":\"eerder gewaarschuwd\"}");

        post("GM1654/besluiten", zonder).statusCode(400).body("fouten.veld", contains("motivering"));
        String id = post("GM1654/besluiten", met).statusCode(201).extract().path("id");
        post("GM1654/besluiten", met).statusCode(200).body("id", equalTo(id));

        given().get("/v1/gemeenten/GM1654/besluiten")
                .then()
                .statusCode(200)
                .body("besluiten", hasSize(1))
                .body("besluiten[0].trede", equalTo(2))
                .body("besluiten[0].stand.saldo", equalTo(-13))
                .body("besluiten[0].beleidsversie", equalTo("drenthe-2024"));
    }

    @Test
    void dezelfde_sleutel_met_een_ander_besluit_botst() {
        speelveld.gemeente("GM1655", "Sleutelveen", "PV20");

        metSleutel(trede(1, "2024-11-19")).statusCode(201);
        metSleutel(trede(1, "2024-11-19")).statusCode(200);
        metSleutel(trede(1, "2024-11-20")).statusCode(409);
    }

    @Test
    void tegelijk_hetzelfde_besluit_is_een_besluit() throws Exception {
        speelveld.gemeente("GM1656", "Tegelijk", "PV20");
        var pool = Executors.newFixedThreadPool(4);
        Callable<Integer> besluit =
                () -> post("GM1656/besluiten", trede(1, "2024-11-19")).extract().statusCode();

        var antwoorden = pool.invokeAll(List.of(besluit, besluit, besluit, besluit)).stream()
                .map(antwoord -> {
                    try {
                        return antwoord.get();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        pool.shutdown();

        assertThat(antwoorden).containsExactlyInAnyOrder(201, 200, 200, 200);
    }

    private static String trede(int trede, String datum) {
        return "{\"soort\":\"TREDE\",\"halfjaar\":\"2024-I\",\"trede\":%d,\"datum\":\"%s\"}".formatted(trede, datum);
    }

    private static ValidatableResponse metSleutel(String body) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "sleutel-1")
                .body(body)
                .post("/v1/gemeenten/GM1655/besluiten")
                .then();
    }

    private static ValidatableResponse post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + pad)
                .then();
    }
}
