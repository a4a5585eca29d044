// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** What the services' own counters say about a system. */
final class Gezondheid {

    private static final List<String> DIENSTEN = List.of("taakstelling", "realisatie", "toezicht", "notificatie");

    private Gezondheid() {}

    /** All events are sent and none was refused by a reader. */
    static void alleGebeurtenissenVerwerkt(Trede trede) {
        for (String dienst : DIENSTEN) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(som(trede, dienst, "trede_outbox_backlog"))
                            .as("not yet sent by " + dienst)
                            .isZero());
            assertThat(som(trede, dienst, "trede_events_dead_total"))
                    .as("dead letters of " + dienst)
                    .isZero();
        }
    }

    private static double som(Trede trede, String dienst, String naam) {
        return trede.as("beheerder")
                .get("/" + dienst + "/q/metrics", "text/plain")
                .expect(200)
                .text()
                .lines()
                .filter(regel -> regel.startsWith(naam))
                .mapToDouble(regel -> Double.parseDouble(regel.substring(regel.lastIndexOf(' ') + 1)))
                .sum();
    }
}
