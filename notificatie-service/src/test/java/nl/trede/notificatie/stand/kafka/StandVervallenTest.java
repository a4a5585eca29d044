// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.stand.Standen;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class StandVervallenTest {

    @Inject
    Standen standen;

    @ParameterizedTest(name = "with a surprise: {0}")
    @ValueSource(booleans = {false, true})
    void een_vervallen_stand_staat_in_geen_brief_meer(boolean surprise) {
        var code = surprise ? "GM7902" : "GM7901";
        ObjectNode berekend = Contracts.sample("toezicht/stand-berekend.v1").deepCopy();
        berekend.put("gemeente", code).put("versie", 1).put("halfjaar", "2023-I");
        stuur("stand-berekend", code, berekend);
        await().atMost(Duration.ofSeconds(20)).until(() -> aantal(code) == 1);

        ObjectNode vervallen = Contracts.sample("toezicht/stand-vervallen.v1").deepCopy();
        vervallen.put("gemeente", code);
        stuur("stand-vervallen", code, surprise ? Contracts.withSurprise(vervallen) : vervallen);
        await().atMost(Duration.ofSeconds(20)).until(() -> aantal(code) == 0);

        // hij komt terug met een hogere versie
        stuur("stand-berekend", code, berekend.put("versie", 3));
        await().atMost(Duration.ofSeconds(20)).until(() -> aantal(code) == 1);
        stuur("stand-vervallen", code, vervallen);
        stuur("stand-berekend", code, berekend.deepCopy().put("halfjaar", "2023-II"));
        await().atMost(Duration.ofSeconds(20)).until(() -> aantal(code) >= 2);
        assertThat(aantal(code)).as("een oudere versie laat niets vervallen").isEqualTo(2);
    }

    /** Several events share a transaction: what the first one had read may not hide what the second one wrote. */
    @Test
    void een_stand_is_gelezen_zoals_hij_net_is_geschreven() {
        var code = new Gemeentecode("GM7903");
        QuarkusTransaction.requiringNew().run(() -> {
            standen.bewaar(stand(code, -108), 1);
            assertThat(standen.van(code).get(0).stand().beginsaldo()).isEqualTo(new Saldo(-108));
            standen.bewaar(stand(code, -106), 2);
            assertThat(standen.van(code).get(0).stand().beginsaldo()).isEqualTo(new Saldo(-106));
        });
    }

    private static Gemeentestand stand(Gemeentecode code, int begin) {
        return new Gemeentestand(
                new Gemeente(code, "Proef", new Provinciecode("PV31")),
                new Stand(
                        Halfjaar.lees("2023-I"),
                        new Saldo(begin),
                        10,
                        10 - begin,
                        0,
                        10 - begin,
                        new Saldo(begin - 10),
                        null,
                        "GEEN_REALISATIE",
                        null,
                        List.of(),
                        List.of()));
    }

    private static void stuur(String soort, String code, JsonNode data) {
        TestEvents.send("toezicht.v1", "nl.trede.toezicht." + soort + ".v1", code, data);
    }

    private int aantal(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> standen.van(new Gemeentecode(code)).size());
    }
}
