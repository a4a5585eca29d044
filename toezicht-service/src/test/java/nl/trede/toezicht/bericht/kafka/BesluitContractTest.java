// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import org.junit.jupiter.api.Test;

/** What a besluit tells the world is what its contract promises: the letters' cases, played through the API. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class BesluitContractTest {

    private static final String TREDE = "toezicht/trede-besloten.v2";
    private static final String VERSCHONING = "toezicht/verschoning-verleend.v1";

    @Inject
    Speelveld speelveld;

    @Test
    void the_event_of_dinkelland_is_the_sample() {
        // Given
        speelveld.gemeente("GM1774", "Dinkelland", "PV23");
        speelveld.feiten(opening("GM1774", "2024-II", -23), taakstelling("GM1774", "2024-II", 26), tussenstand());
        besluit("GM1774", trede("2023-I", 1, "2023-09-01"));
        besluit("GM1774", trede("2023-II", 1, "2024-03-01"));
        besluit("GM1774", trede("2024-I", 2, "2024-08-15"));
        post(
                "GM1774/overleggen",
                """
                {"soort":"BESTUURLIJK","datum":"2024-10-25","onderwerp":"plaatsing op trede 3",
                 "uitkomst":"de gemeente gaat naar trede 3","verwachtNietHalen":true}""");
        post(
                "GM1774/overleggen",
                """
                {"soort":"BESTUURLIJK","aanduiding":"begin maart 2025","onderwerp":"voortgang"}""");
        post("GM1774/beoordelingen", "{\"halfjaar\":\"2024-II\",\"peildatum\":\"2024-11-01\"}");
        // When
        var id = besluit(
                "GM1774",
                """
                {"soort":"TREDE","halfjaar":"2024-II","trede":3,"datum":"2024-11-28",
                 "motivering":"De gemeente geeft zelf aan de taakstelling 2024-II niet te halen.",
                 "termijn":{"document":"PLAN_VAN_AANPAK","weken":10,"reden":"de complexiteit van de opgave",
                            "halfjaren":["2025-I"],"doorkijk":"2025-II"}}""");
        // Then
        var event = event(id);
        assertThat(event.type()).isEqualTo("nl.trede.toezicht.trede-besloten.v2");
        assertThat(event.key()).isEqualTo("GM1774");
        Contracts.assertFits(TREDE, event.data());
        assertThat(event.data()).isEqualTo(sample(TREDE, id));
    }

    @Test
    void the_event_of_de_wolden_is_the_sample() {
        // Given
        speelveld.gemeente("GM1690", "De Wolden", "PV22");
        speelveld.feiten(
                opening("GM1690", "2024-I", -10),
                taakstelling("GM1690", "2024-I", 26),
                gehuisvest("GM1690", "2024-I", 23),
                taakstelling("GM1690", "2024-II", 24));
        besluit("GM1690", trede("2023-I", 1, "2023-08-01"));
        // When
        var id = besluit(
                "GM1690",
                """
                {"soort":"VERSCHONING","halfjaar":"2024-I","grond":"EENMALIG_2024","meetpunt":"2025-01-01",
                 "datum":"2024-11-19","motivering":"Ruimte voor de actielijnen uit de bijeenkomst van 25 april 2024."}""");
        // Then
        var event = event(id);
        assertThat(event.type()).isEqualTo("nl.trede.toezicht.verschoning-verleend.v1");
        Contracts.assertFits(VERSCHONING, event.data());
        assertThat(event.data()).isEqualTo(sample(VERSCHONING, id));
    }

    @Test
    void an_event_with_plan_afspraken_and_bijstelling_fits_too() {
        // Given
        speelveld.gemeente("GM1634", "Speel-Almere", "PV24");
        speelveld.feiten(
                opening("GM1634", "2023-II", -147),
                taakstelling("GM1634", "2023-II", 336, 1, "2023-04-01"),
                taakstelling("GM1634", "2023-II", 216, 2, "2023-11-10"),
                gehuisvest("GM1634", "2023-II", 318),
                taakstelling("GM1634", "2024-I", 233));
        besluit("GM1634", trede("2021-II", 3, "2021-09-15"));
        post(
                "GM1634/plannen",
                """
                {"status":"ONTVANGEN","datum":"2023-06-02","halfjaren":["2023-II"],"naHerhaaldUitstel":true}""");
        post(
                "GM1634/plannen",
                "{\"status\":\"BIJSTELLING_GEVRAAGD\",\"datum\":\"2024-02-02\",\"uiterlijk\":\"2024-04-01\"}");
        post(
                "GM1634/afspraken",
                "{\"datum\":\"2024-04-01\",\"waarvanAchterstand\":45,\"percentageLopend\":50,\"toelichting\":\"tot het uiterste\"}");
        post("GM1634/beoordelingen", "{\"halfjaar\":\"2023-II\"}");
        // When
        var id = besluit("GM1634", trede("2023-II", 3, "2024-03-05"));
        // Then
        var data = event(id).data();
        Contracts.assertFits(TREDE, data);
        assertThat(data.at("/oordeel/woord").asText()).isEqualTo("niet adequaat");
        assertThat(data.at("/oordeel/kleur").asText()).isEqualTo("rood");
        assertThat(data.at("/tredeSinds").asText()).isEqualTo("2021-09-15");
        assertThat(data.at("/vorigeTrede").asInt()).isEqualTo(3);
        assertThat(data.at("/bijstelling/van").asInt()).isEqualTo(336);
        assertThat(data.at("/bijstelling/naar").asInt()).isEqualTo(216);
        assertThat(data.at("/stand/opgave").asInt()).isEqualTo(363);
        assertThat(data.at("/stand/achterstandNaarHerkomst/0/halfjaar").asText())
                .as("booked on the running halfjaar first")
                .isEqualTo("2023-I");
        assertThat(data.at("/volgendHalfjaar/opgave").asInt()).isEqualTo(278);
        assertThat(data.at("/afspraken/0/personen").asInt()).isEqualTo(162);
        assertThat(data.at("/afspraken/0/waarvanLopend").asInt()).isEqualTo(117);
        assertThat(data.at("/plannen/0/naHerhaaldUitstel").asBoolean()).isTrue();
        assertThat(data.at("/plannen/1/uiterlijk").asText()).isEqualTo("2024-04-01");
    }

    @Test
    void an_event_of_a_provincie_without_beleid_fits_too() {
        speelveld.gemeente("GM1635", "Speel-Groningen", "PV20");

        var id = besluit("GM1635", trede("2024-I", 4, "2024-08-15"));

        var data = event(id).data();
        Contracts.assertFits(TREDE, data);
        assertThat(data.get("beleid").isNull()).isTrue();
        assertThat(data.get("stand").isNull()).isTrue();
        assertThat(data.get("tredeNaam").asText()).isEqualTo("trede 4");
    }

    private static Feiten tussenstand() {
        return Feiten.van(
                new Gemeentecode("GM1774"),
                new Realisatie(
                        Halfjaar.lees("2024-II"),
                        LocalDate.parse("2024-11-01"),
                        1,
                        3,
                        Standstatus.VOORLOPIG,
                        List.of(),
                        "COA",
                        Instant.parse("2024-11-02T00:00:00Z")));
    }

    private static String trede(String halfjaar, int trede, String datum) {
        return "{\"soort\":\"TREDE\",\"halfjaar\":\"%s\",\"trede\":%d,\"datum\":\"%s\",\"motivering\":\"zoals in de brief\"}"
                .formatted(halfjaar, trede, datum);
    }

    private static String besluit(String gemeente, String body) {
        return post(gemeente + "/besluiten", body);
    }

    private static String post(String pad, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/gemeenten/" + pad)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static TestEvents.Published event(String besluit) {
        return TestEvents.await(
                "toezicht.v1",
                published -> published.data().path("besluit").asText().equals(besluit));
    }

    private static JsonNode sample(String contract, String besluit) {
        ObjectNode sample = Contracts.sample(contract).deepCopy();
        return sample.put("besluit", besluit);
    }
}
