// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;

/** Een herindeling komt voor, tussen of na de cijfers: de standen worden gelijk. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerindelingOverKafkaTest {

    private static final Instant TOEN = Instant.parse("2024-02-01T00:00:00Z");

    private record Bericht(String id, String topic, String soort, String over, String json) {

        void stuur(String van, String naar) {
            var sleutel = over.formatted(van, naar);
            TestEvents.send(topic, van + id, soort, sleutel, json.formatted(van, naar), TOEN);
        }
    }

    /** Het eerste %s is de gemeente die ophoudt, het tweede haar opvolger. */
    private static final List<Bericht> BERICHTEN = List.of(
            taakstelling("1", "%1$s", "2022-I", 10),
            realisatie("2", "%1$s", "2022-I", "2022-03-01", 3),
            taakstelling("3", "%2$s", "2022-I", 50),
            realisatie("4", "%2$s", "2022-I", "2022-07-01", 48),
            taakstelling("5", "%2$s", "2022-II", 60),
            new Bericht(
                    "6",
                    "taakstelling.v1",
                    "nl.trede.taakstelling.herindeling-vastgesteld.v1",
                    "%1$s",
                    """
                    {"gemeente":"%1$s","datum":"2022-03-24","opvolgers":[{"gemeente":"%2$s","aandeel":1.0}],
                     "bron":"register"}"""));

    @Test
    void in_elke_volgorde_en_dubbel_worden_de_standen_gelijk() {
        var verwacht = List.of(-9, -69);
        for (int kans = 0; kans < 4; kans++) {
            var van = "GM76" + (10 + kans);
            var naar = "GM76" + (30 + kans);
            var berichten = new ArrayList<>(BERICHTEN);
            berichten.addAll(BERICHTEN);
            Collections.shuffle(berichten, new Random(kans));
            registreer(van, "\"2022-03-24\"");
            registreer(naar, "null");

            berichten.forEach(bericht -> bericht.stuur(van, naar));

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(saldi(naar)).isEqualTo(verwacht));
            assertThat(saldi(van)).containsExactly(0);
        }
    }

    private static List<Integer> saldi(String gemeente) {
        return given().get("/v1/gemeenten/" + gemeente + "/standen").jsonPath().getList("standen.saldo", Integer.class);
    }

    private static void registreer(String gemeente, String tot) {
        TestEvents.send(
                "taakstelling.v1",
                "nl.trede.taakstelling.gemeente-geregistreerd.v1",
                gemeente,
                """
                {"gemeente":"%s","naam":"Speelstad","provincie":"PV28","geldigVan":null,"geldigTot":%s,
                 "registerOmvang":1}"""
                        .formatted(gemeente, tot));
    }

    private static Bericht taakstelling(String id, String wie, String halfjaar, int aantal) {
        return new Bericht(
                id,
                "taakstelling.v1",
                "nl.trede.taakstelling.taakstelling-vastgesteld.v1",
                wie,
                "{\"gemeente\":\"" + wie + "\",\"halfjaar\":\"" + halfjaar + "\",\"versie\":1,\"aantal\":" + aantal
                        + ",\"soort\":\"VASTSTELLING\",\"datum\":\"2021-10-01\",\"bron\":\"Stcrt\",\"vorigAantal\":null}");
    }

    private static Bericht realisatie(String id, String wie, String halfjaar, String peildatum, int gehuisvest) {
        return new Bericht(
                id,
                "realisatie.v1",
                "nl.trede.realisatie.realisatie-gemeld.v1",
                wie,
                "{\"gemeente\":\"" + wie + "\",\"halfjaar\":\"" + halfjaar + "\",\"peildatum\":\"" + peildatum
                        + "\",\"versie\":1,\"gehuisvest\":" + gehuisvest
                        + ",\"waarvan\":[],\"status\":\"DEFINITIEF\",\"bron\":\"COA\",\"levering\":"
                        + "\"00000000-0000-0000-0000-000000000000\",\"regel\":1,\"vorigGehuisvest\":null}");
    }
}
