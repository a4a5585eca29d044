// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes of toezicht share one database and a clock that goes on a day at a time. They look every second which reminders are due; twice
 * one of them is killed (SIGKILL) while it looks. Each reminder comes once.
 */
class HerinneringenIT {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    /** Three at once, beside the systems of other classes, on a machine of two cores. */
    private static final Duration OPSTARTEN = Duration.ofMinutes(4);

    /** Longer than the time between two looks of a replica, so that each of them had its turn. */
    private static final Duration EEN_RONDE = Duration.ofMillis(1_500);

    private static final LocalDate BEGIN = LocalDate.parse("2031-01-02");
    private static final LocalDate EINDE = LocalDate.parse("2031-01-27");
    private static final List<String> GEMEENTEN = List.of("GM0141", "GM0147", "GM0153", "GM0158");

    private final List<String> verwacht = new ArrayList<>();

    @TempDir
    Path map;

    @Test
    void elkeHerinneringKomtEenKeer() throws Exception {
        Path klok = map.resolve("klok");
        zet(klok, BEGIN);
        try (Trede trede = Trede.zonder("herinneringen", "toezicht");
                LosseDienst eerste = replica(1, klok);
                LosseDienst tweede = replica(2, klok);
                LosseDienst derde = replica(3, klok);
                Herinneringlezer lezer = new Herinneringlezer(eerste.setting("KAFKA_BOOTSTRAP_SERVERS"))) {
            for (LosseDienst replica : List.of(eerste, tweede, derde)) {
                replica.start();
            }
            for (LosseDienst replica : List.of(eerste, tweede, derde)) {
                await().atMost(OPSTARTEN).until(() -> klaar(replica));
            }
            legVast(trede);
            for (LocalDate dag = BEGIN; !dag.isAfter(EINDE); dag = dag.plusDays(1)) {
                zet(klok, dag);
                if (dag.equals(LocalDate.parse("2031-01-09"))) {
                    eerste.kill();
                }
                if (dag.equals(LocalDate.parse("2031-01-16"))) {
                    tweede.kill();
                    eerste.start();
                }
                wachtOp(lezer, dag);
            }
            assertThat(lezer.gelezen()).containsExactlyInAnyOrderElementsOf(verwacht);
            assertThat(lezer.aanleidingen()).hasSize(verwacht.size()).doesNotHaveDuplicates();
        }
    }

    /** What has to be there by the evening of the day; on a day of reminders every replica gets another turn, so that a second one would show. */
    private void wachtOp(Herinneringlezer lezer, LocalDate dag) throws InterruptedException {
        List<String> totVandaag = verwacht.stream()
                .filter(een -> !LocalDate.parse(een.substring(0, 10)).isAfter(dag))
                .toList();
        await().alias("reminders up to " + dag)
                .atMost(GEDULD)
                .until(() -> lezer.gelezen().size() >= totVandaag.size());
        boolean vandaag = totVandaag.stream().anyMatch(een -> een.startsWith(dag.toString()));
        Thread.sleep(vandaag ? EEN_RONDE.toMillis() : EEN_RONDE.toMillis() / 3);
        assertThat(lezer.gelezen()).as("after " + dag).containsExactlyInAnyOrderElementsOf(totVandaag);
    }

    /** For each gemeente a termijn of two weeks, a plan by the 20th and an afspraak for the 22nd; told seven days before, on it and, but of an afspraak, after it. */
    private void legVast(Trede trede) {
        Client overijssel = trede.as("overijssel");
        for (String gemeente : GEMEENTEN) {
            String pad = "/toezicht/v1/gemeenten/" + gemeente;
            await().atMost(GEDULD)
                    .until(() -> overijssel.get(pad + "/termijnen").status() == 200);
            overijssel
                    .post(pad + "/termijnen", Map.of("document", "VERSLAG", "start", BEGIN.toString(), "aantal", 2))
                    .expect(201);
            verwacht(gemeente, "TERMIJN", LocalDate.parse("2031-01-16"), List.of(-7, 0, 1));
            overijssel
                    .post(
                            pad + "/plannen",
                            Map.of("status", "GEVRAAGD", "datum", BEGIN.toString(), "uiterlijk", "2031-01-20"))
                    .expect(201);
            verwacht(gemeente, "PLAN", LocalDate.parse("2031-01-20"), List.of(-7, 0, 1));
            overijssel
                    .post(pad + "/afspraken", Map.of("datum", "2031-01-22", "personen", 5))
                    .expect(201);
            verwacht(gemeente, "AFSPRAAK", LocalDate.parse("2031-01-22"), List.of(-7, 0));
        }
    }

    private void verwacht(String gemeente, String soort, LocalDate einde, List<Integer> dagen) {
        dagen.forEach(na -> verwacht.add(einde.plusDays(na) + " " + gemeente + " " + soort));
    }

    private static LosseDienst replica(int nummer, Path klok) throws IOException {
        int poort = Trede.freePort();
        Map<String, String> eigen = Map.of("TREDE_KLOK_BESTAND", klok.toString(), "TREDE_HERINNERING_ELKE", "1s");
        LosseDienst dienst = LosseDienst.van("toezicht");
        return nummer == 1
                ? dienst.replica(nummer, eigen)
                : dienst.replica(nummer, eigen).replica(nummer, Map.of("QUARKUS_HTTP_PORT", Integer.toString(poort)));
    }

    private static boolean klaar(LosseDienst dienst) {
        try {
            var adres = URI.create("http://127.0.0.1:" + dienst.setting("QUARKUS_HTTP_PORT"));
            return new Client(adres, "beheerder")
                            .get("/toezicht/q/health/ready")
                            .status()
                    == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** Noon of the day in the Netherlands; a reader sees the time before or this one. */
    private static void zet(Path klok, LocalDate dag) throws IOException {
        Path nieuw = klok.resolveSibling("klok.nieuw");
        Files.writeString(nieuw, dag + "T11:00:00Z");
        Files.move(nieuw, klok, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
