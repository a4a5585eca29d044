// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The service that takes in mutaties is killed (SIGKILL) at random moments while files come in; a patient client sends each again until it is taken. */
class MutatiestroomIT {

    private static final int KEREN = Integer.getInteger("keren", 6);
    private static final int BESTANDEN = 2 * KEREN;
    private static final int PER_BESTAND = 3_000;
    private static final Duration GEDULD = Duration.ofSeconds(60);

    /** A file can be unlucky a few lives in a row. */
    private static final Duration GEDULD_VAN_LEVERANCIER = Duration.ofMinutes(4);

    private static final List<String> GEMEENTEN = List.of("GM0088", "GM0093", "GM0096", "GM0060");
    private static final String HALFJAAR = "2019-II";

    private Trede trede;
    private final Random kans = new Random(20);
    private final Map<String, Integer> verwacht = new TreeMap<>();
    private final AtomicBoolean onderweg = new AtomicBoolean();
    private int nummer;
    private String laatste;
    private int laatsteAantal;

    @Test
    void gedoodTijdensInnameGeeftHetzelfde() throws Exception {
        List<String> bestanden = new ArrayList<>();
        for (int i = 0; i < BESTANDEN; i++) {
            bestanden.add(bestand());
        }
        try (Trede systeem = Trede.zonder("mutatiestroom", "realisatie");
                LosseDienst realisatie = LosseDienst.van("realisatie")) {
            trede = systeem;
            realisatie.start();
            int tijdensInname = leverEnDood(bestanden, realisatie);
            bestanden.forEach(this::lever);

            assertThat(tijdensInname).as("killed with a file on its way").isPositive();
            assertThat(cijfers()).isEqualTo(verwacht);
            JsonNode alle = trede.as("coa")
                    .get("/realisatie/v1/huisvestingen?paginaGrootte=1&vanaf=2019-07-01&totEnMet=2019-12-31")
                    .expect(200)
                    .json();
            assertThat(alle.get("totaal").asInt()).isEqualTo(nummer);
            await().atMost(GEDULD).untilAsserted(() -> assertThat(inToezicht()).isEqualTo(verwacht));
        }
    }

    /** Returns how many of the kills hit while a file was on its way. */
    private int leverEnDood(List<String> bestanden, LosseDienst realisatie) throws Exception {
        AtomicBoolean klaar = new AtomicBoolean();
        CompletableFuture<Void> stroom = CompletableFuture.runAsync(() -> {
            // more files than lives, and then round and round, so that there is always a file on its way when the
            // service is killed
            for (int i = 0; i < BESTANDEN || !klaar.get(); i++) {
                lever(bestanden.get(i % BESTANDEN));
            }
        });
        int tijdensInname = 0;
        try {
            for (int keer = 0; keer < KEREN && !stroom.isDone(); keer++) {
                await().atMost(GEDULD).pollInterval(Duration.ofMillis(50)).until(() -> trede.ready("realisatie"));
                Thread.sleep(kans.nextInt(1_800));
                tijdensInname += onderweg.get() ? 1 : 0;
                realisatie.kill();
                realisatie.start();
            }
        } finally {
            klaar.set(true);
        }
        stroom.get();
        return tijdensInname;
    }

    /** New huisvestingen; every fiftieth corrects the one before it, which then no longer counts. */
    private String bestand() {
        StringBuilder regels = new StringBuilder();
        for (int i = 0; i < PER_BESTAND; i++) {
            String gemeente = GEMEENTEN.get(kans.nextInt(GEMEENTEN.size()));
            int aantal = 1 + kans.nextInt(4);
            boolean vervangt = i % 50 == 49;
            String vorige = vervangt ? "\"vervangt\":\"dood-" + (nummer - 1) + "\"," : "";
            regels.append(
                    "{\"id\":\"dood-%d\",%s\"gemeente\":\"%s\",\"datum\":\"2019-%02d-15\",\"aantal\":%d,\"soort\":\"REGULIER\"}\n"
                            .formatted(nummer++, vorige, gemeente, 7 + kans.nextInt(6), aantal));
            verwacht.merge(gemeente, aantal, Integer::sum);
            if (vervangt) {
                verwacht.merge(laatste, -laatsteAantal, Integer::sum);
            }
            laatste = gemeente;
            laatsteAantal = aantal;
        }
        return regels.toString();
    }

    private void lever(String bestand) {
        await().atMost(GEDULD_VAN_LEVERANCIER)
                .pollInterval(Duration.ofMillis(150))
                .until(() -> isGenomen(bestand));
    }

    private boolean isGenomen(String bestand) {
        onderweg.set(true);
        try {
            Answer answer = trede.as("coa")
                    .send(
                            "POST",
                            "/realisatie/v1/huisvestingen",
                            "application/x-ndjson",
                            BodyPublishers.ofString(bestand));
            if (answer.status() >= 500) {
                return false;
            }
            answer.expect(200, 202);
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } finally {
            onderweg.set(false);
        }
    }

    private Map<String, Integer> cijfers() {
        Map<String, Integer> cijfers = new TreeMap<>();
        trede.as("coa")
                .get("/realisatie/v1/realisaties?halfjaar=" + HALFJAAR)
                .expect(200)
                .json()
                .path("realisaties")
                .forEach(c -> cijfers.put(
                        c.get("gemeente").asText(), c.get("gehuisvest").asInt()));
        cijfers.keySet().retainAll(GEMEENTEN);
        return cijfers;
    }

    private Map<String, Integer> inToezicht() {
        Map<String, Integer> cijfers = new TreeMap<>();
        for (String gemeente : GEMEENTEN) {
            Answer answer = trede.as("beheerder").get("/toezicht/v1/gemeenten/" + gemeente + "/standen/" + HALFJAAR);
            cijfers.put(
                    gemeente,
                    answer.status() == 200 ? answer.json().get("gehuisvest").asInt() : -1);
        }
        return cijfers;
    }
}
