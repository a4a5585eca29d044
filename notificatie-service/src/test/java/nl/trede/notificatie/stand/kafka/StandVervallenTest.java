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
import nl.trede.begrippen.Gemeentecode;
import nl.trede.notificatie.stand.Standen;
import nl.trede.platform.testkit.Contracts;
import nl.trede.platform.testkit.TestEvents;
import nl.trede.platform.testkit.TestInfrastructure;
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

    private static void stuur(String soort, String code, JsonNode data) {
        TestEvents.send("toezicht.v1", "nl.trede.toezicht." + soort + ".v1", code, data);
    }

    private int aantal(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> standen.van(new Gemeentecode(code)).size());
    }
}
