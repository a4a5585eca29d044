// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The stream of facts of the whole country through the running system: each week a levering of COA with every gemeente in it. Nothing may be lost or
 * doubled, and it may not cost more than {@code deploy/kustomize/schaal} has on paper. {@code -Dschaal.weken=52} for a year; what it measured stands in
 * {@code target/schaal.md} and, of a year, in {@code docs/schaal.md}.
 */
class SchaalIT {

    private static final int WEKEN = Integer.getInteger("schaal.weken", 2);
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 2);
    private static final Duration GEDULD = Duration.ofMinutes(10);

    @Test
    void hetHeleLandKostNietMeerDanOpPapier() throws Exception {
        try (Trede trede = Trede.leeg("schaal")) {
            var gemeenten = gemeenten(trede);
            taakstellingen(trede, gemeenten.keySet());
            Schaalmeting voor = Schaalmeting.van(trede);
            long begin = System.nanoTime();
            for (int week = 0; week < WEKEN; week++) {
                lever(trede, gemeenten.keySet(), week);
            }
            await().atMost(GEDULD).pollInterval(Duration.ofMillis(500)).until(() -> isVerwerkt(trede, gemeenten));
            Duration duur = Duration.ofNanos(System.nanoTime() - begin);
            Schaalmeting gebruik = Schaalmeting.van(trede).min(voor);

            String verslag = gebruik.verslag(gemeenten.size(), WEKEN, duur);
            Files.writeString(Path.of("target/schaal.md"), verslag);
            System.out.println(verslag);
            long cijfers = (long) WEKEN * gemeenten.size();
            assertThat(gebruik.gebeurtenissen("realisatie")).isEqualTo(cijfers);
            assertThat(gebruik.gebeurtenissen("toezicht"))
                    .as("stands: figures that come in together make one")
                    .isBetween((long) gemeenten.size(), standen() * gemeenten.size());
            Papier papier = Papier.lees();
            assertThat(gebruik.bytesPerGebeurtenis()).as("bytes on a topic").isLessThan(papier.waarde("bytes"));
            assertThat(gebruik.rijenPerGebeurtenis())
                    .as("rows of an event")
                    .isLessThanOrEqualTo(papier.waarde("rijen"));
            assertThat(gebruik.databasePerGebeurtenis())
                    .as("bytes in the databases")
                    .isLessThan(papier.waarde("rijen") * papier.waarde("rij"));
        }
    }

    /** A figure changes the stand of its halfjaar and of those after it that are known: two, or one in the last. */
    private static long standen() {
        return IntStream.range(0, WEKEN)
                .map(week -> halfjaar(week).equals("2023-I") ? 2 : 1)
                .sum();
    }

    /** The provincie of each gemeente of today. */
    private static Map<String, String> gemeenten(Trede trede) {
        Map<String, String> gemeenten = new TreeMap<>();
        for (int pagina = 1; ; pagina++) {
            JsonNode antwoord = trede.as("beheerder")
                    .get("/taakstelling/v1/gemeenten?paginaGrootte=200&pagina=" + pagina)
                    .expect(200)
                    .json();
            antwoord.path("gemeenten")
                    .forEach(g -> gemeenten.put(
                            g.get("code").asText(), g.get("provincie").asText()));
            if (gemeenten.size() >= antwoord.get("totaal").asInt()) {
                return gemeenten;
            }
        }
    }

    private static void taakstellingen(Trede trede, Iterable<String> gemeenten) {
        for (String halfjaar : List.of("2023-I", "2023-II")) {
            for (String gemeente : gemeenten) {
                trede.as("rijk")
                        .put(
                                "/taakstelling/v1/taakstellingen/" + halfjaar + "/" + gemeente,
                                Map.of(
                                        "aantal", 40,
                                        "soort", "VASTSTELLING",
                                        "datum", "2022-10-01",
                                        "bron", "schaal"))
                        .expect(201);
            }
        }
    }

    private static LocalDate peildatum(int week) {
        return BEGIN.plusWeeks(week % 52);
    }

    private static String halfjaar(int week) {
        return peildatum(week).getMonthValue() <= 6 ? "2023-I" : "2023-II";
    }

    /** One more each week, so that each levering changes every stand; a second time through the year corrects the first. */
    private static int gehuisvest(int week) {
        return week + 1;
    }

    private static void lever(Trede trede, Iterable<String> gemeenten, int week) {
        List<String> regels = new ArrayList<>(List.of("gemeente;halfjaar;peildatum;gehuisvest"));
        gemeenten.forEach(g ->
                regels.add(String.join(";", g, halfjaar(week), peildatum(week).toString(), "" + gehuisvest(week))));
        JsonNode verslag = trede.as("coa")
                .csv("/realisatie/v1/leveringen", String.join("\n", regels) + "\n")
                .expect(201)
                .json();
        assertThat(verslag.path("geweigerd")).isEmpty();
    }

    private static boolean isVerwerkt(Trede trede, Map<String, String> gemeenten) {
        int laatste = WEKEN - 1;
        long klaar = gemeenten.values().stream().collect(Collectors.toSet()).stream()
                .flatMap(provincie -> standen(trede, provincie, halfjaar(laatste)))
                .filter(stand -> stand.path("gehuisvest").asInt() == gehuisvest(laatste))
                .count();
        return klaar == gemeenten.size() && Schaalmeting.isVerstuurd(trede);
    }

    private static Stream<JsonNode> standen(Trede trede, String provincie, String halfjaar) {
        List<JsonNode> standen = new ArrayList<>();
        trede.as("beheerder")
                .get("/toezicht/v1/provincies/" + provincie + "/standen/" + halfjaar)
                .expect(200)
                .json()
                .path("standen")
                .forEach(standen::add);
        return standen.stream();
    }
}
