// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Services, the broker and at last the launcher are killed (SIGKILL) in the midst of a stream of facts. The system comes back by itself, or
 * at its next start, and ends where an undisturbed one ends.
 */
@ExtendWith(LopendSysteem.class)
class StoringIT {

    private static final Duration TERUG = Duration.ofSeconds(60);
    private static final Duration RUSTIG = Duration.ofSeconds(90);

    private final Trede ongestoord;

    StoringIT(Trede ongestoord) {
        this.ongestoord = ongestoord;
    }

    @Test
    void naEenStoringHetzelfdeEinde() throws Exception {
        Feitenstroom feiten = new Feitenstroom();
        feiten.naar(ongestoord, new AtomicInteger());
        await().atMost(RUSTIG)
                .untilAsserted(() -> assertThat(feiten.einde(ongestoord)).isEqualTo(feiten.verwacht()));

        Trede gestoord = Trede.leeg("storing");
        try {
            AtomicInteger verstuurd = new AtomicInteger();
            CompletableFuture<Void> stroom = CompletableFuture.runAsync(() -> feiten.naar(gestoord, verstuurd));
            killAfter(gestoord, verstuurd, feiten.aantal() / 5, List.of("toezicht"));
            killAfter(gestoord, verstuurd, feiten.aantal() * 2 / 5, List.of("kafka"));
            killAfter(gestoord, verstuurd, feiten.aantal() * 3 / 5, List.of("taakstelling", "realisatie"));
            stroom.get();
            await().atMost(RUSTIG)
                    .untilAsserted(() -> assertThat(feiten.einde(gestoord)).isEqualTo(feiten.verwacht()));
            assertThat(standen(gestoord)).isEqualTo(standen(ongestoord));
        } catch (Throwable e) {
            System.err.println(gestoord.diagnosis());
            throw e;
        }
        gestoord.killLauncher();

        try (Trede weer = gestoord.weer()) {
            assertThat(standen(weer)).isEqualTo(standen(ongestoord));
        }
    }

    /** Waits for that many facts, kills, and waits until they are there again as other processes. */
    private static void killAfter(Trede trede, AtomicInteger verstuurd, int aantal, List<String> names) {
        await().atMost(TERUG).until(() -> verstuurd.get() >= aantal);
        List<Long> pids = names.stream().map(trede::pid).toList();
        names.forEach(trede::kill);
        await().atMost(TERUG).until(() -> names.stream().map(trede::pid).noneMatch(pids::contains));
        names.stream().filter(name -> !name.equals("kafka")).forEach(name -> await().atMost(TERUG)
                .until(() -> trede.ready(name)));
    }

    private static List<JsonNode> standen(Trede trede) {
        return Feitenstroom.HALFJAREN.stream()
                .map(halfjaar -> trede.as("beheerder")
                        .get("/toezicht/v1/provincies/" + Feitenstroom.PROVINCIE + "/standen/" + halfjaar)
                        .expect(200)
                        .json())
                .toList();
    }
}
