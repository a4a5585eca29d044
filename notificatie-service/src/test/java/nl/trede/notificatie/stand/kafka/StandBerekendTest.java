// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.platform.testkit.Contracts;
import org.junit.jupiter.api.Test;

public class StandBerekendTest {

    /** Reads the event as the service does, after checking it against the contract. */
    public static Gemeentestand lees(JsonNode event) {
        Contracts.assertFits("toezicht/stand-berekend.v1", event);
        return zonderContract(event);
    }

    private static Gemeentestand zonderContract(JsonNode event) {
        try {
            return Zaden.JSON.treeToValue(event, StandBerekend.class).stand();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void leestStandBerekend() {
        var sample = Contracts.sample("toezicht/stand-berekend.v1");
        var stand = lees(sample);
        assertThat(stand.gemeente().naam()).isEqualTo("Tynaarlo");
        assertThat(stand.stand().saldo()).isEqualTo(new Saldo(-30));
        assertThat(stand.stand().aantal("HAR")).isEqualTo(23);
        assertThat(zonderContract(Contracts.withSurprise(sample))).isEqualTo(stand);
    }
}
