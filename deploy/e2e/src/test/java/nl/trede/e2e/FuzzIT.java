// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests out of chance, the same each time: {@code -Dfuzz.verzoeken=10000} for a long run, {@code -Dfuzz.zaad=N} for another. Whatever is asked, no
 * service may fail, hang, show its inside or keep what it no longer needs. What was found stands in {@code target/fuzz/<service>.txt}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FuzzIT {

    private static final int VERZOEKEN = Integer.getInteger("fuzz.verzoeken", 400);
    private static final long ZAAD = Long.getLong("fuzz.zaad", 20261127L);
    private static final int GEDULD_MILLIS = 20_000;
    /** Bytes that may differ between two looks: caches that fill, facts that were rightly kept. */
    private static final long SPELING = 24L * 1024 * 1024;

    private static Trede trede;

    @BeforeAll
    static void start() {
        trede = Trede.leeg("fuzz");
    }

    @AfterAll
    static void stop() {
        trede.close();
    }

    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"taakstelling", "realisatie", "toezicht", "notificatie"})
    void geenVerzoekBrengtEenDienstVanZijnStuk(String dienst) throws Exception {
        JsonNode document = trede.as("beheerder")
                .get("/" + dienst + "/v1/openapi.json")
                .expect(200)
                .json();
        var bron = new FuzzBron(new FuzzDocument(document), "/" + dienst, ZAAD);
        var bezwaren = new ArrayList<String>();
        var statussen = new TreeMap<Integer, Integer>();
        long halverwege = 0;
        try (var lijn = new FuzzLijn(URI.create(trede.adres()).getPort(), GEDULD_MILLIS)) {
            for (int i = 0; i < VERZOEKEN; i++) {
                stuur(lijn, bron, statussen, bezwaren);
                if (i == VERZOEKEN / 5) {
                    halverwege = heap(dienst);
                }
            }
        }
        var aanHetEind = heap(dienst);
        bewaar(dienst, statussen, bezwaren, halverwege, aanHetEind);
        assertThat(bezwaren).isEmpty();
        assertThat(statussen.keySet())
                .as("right, wrong and unknown all came by")
                .contains(200, 400, 404);
        assertThat(trede.ready(dienst)).isTrue();
        assertThat(storingen(dienst)).as("failures in the log").isEmpty();
        assertThat(aanHetEind)
                .as("bytes in use after " + VERZOEKEN + " requests, " + halverwege + " after a fifth")
                .isLessThan(halverwege + SPELING);
    }

    /** Pages, and the forms on them. */
    @Test
    @Order(2)
    void geenFormulierBrengtEenDienstVanZijnStuk() throws Exception {
        var paginas = new FuzzPaginas(
                ZAAD,
                List.of(Map.entry("Authorization", FuzzBron.ADMIN), Map.entry("Accept", "text/html")),
                "/",
                "/taakstelling",
                "/realisatie",
                "/toezicht",
                "/notificatie");
        var bezwaren = new ArrayList<String>();
        var statussen = new TreeMap<Integer, Integer>();
        try (var lijn = new FuzzLijn(URI.create(trede.adres()).getPort(), GEDULD_MILLIS)) {
            for (int i = 0; i < VERZOEKEN; i++) {
                var verzoek = paginas.volgende();
                antwoord(lijn, verzoek, statussen, bezwaren)
                        .ifPresent(antwoord -> paginas.leer(verzoek.doel(), antwoord.tekst()));
            }
        }
        bewaar("paginas", statussen, bezwaren, 0, 0);
        assertThat(bezwaren).isEmpty();
        assertThat(paginas.paginas()).as("pages found").isGreaterThan(20);
        assertThat(paginas.formulieren()).as("forms found").isGreaterThan(10);
    }

    @Test
    @Order(3)
    void wieTeVaakVraagtMoetWachtenEnDeRestNiet() throws Exception {
        var vraag = new FuzzVerzoek("openapi", "GET", "/taakstelling/v1/openapi.json", List.of(), null);
        try (var lijn = new FuzzLijn(URI.create(trede.adres()).getPort(), GEDULD_MILLIS)) {
            var antwoord = lijn.stuur(vraag);
            for (int i = 0; i < 5_000 && antwoord.status() == 200; i++) {
                antwoord = lijn.stuur(vraag);
            }
            assertThat(antwoord.status()).isEqualTo(429);
            assertThat(antwoord.koppen().get("retry-after")).matches("[1-9]\\d*");
            assertThat(antwoord.tekst()).contains("Te veel aanvragen");
        }
        trede.as("beheerder").get("/taakstelling/v1/gemeenten").expect(200);
        trede.as("beheerder").get("/realisatie/v1/openapi.json").expect(200);
    }

    @Test
    @Order(4)
    void waarEenZwakkePlekGemeldKanWorden() {
        assertThat(trede.as("beheerder")
                        .get("/.well-known/security.txt")
                        .expect(200)
                        .text())
                .contains("Contact: ", "Expires: ");
    }

    private static void stuur(FuzzLijn lijn, FuzzBron bron, Map<Integer, Integer> statussen, List<String> bezwaren) {
        antwoord(lijn, bron.volgende(), statussen, bezwaren)
                .filter(antwoord -> antwoord.status() < 300)
                .ifPresent(antwoord -> bron.leer(FuzzOordeel.json(antwoord)));
    }

    /** Empty when there was none. */
    private static Optional<FuzzLijn.Antwoord> antwoord(
            FuzzLijn lijn, FuzzVerzoek verzoek, Map<Integer, Integer> statussen, List<String> bezwaren) {
        try {
            var antwoord = lijn.stuur(verzoek);
            statussen.merge(antwoord.status(), 1, Integer::sum);
            FuzzOordeel.bezwaar(verzoek, antwoord).ifPresent(waarom -> bezwaren.add(waarom + "\n    " + verzoek));
            return Optional.of(antwoord);
        } catch (SocketTimeoutException e) {
            bezwaren.add("geen antwoord binnen " + GEDULD_MILLIS + " ms\n    " + verzoek);
        } catch (IOException e) {
            bezwaren.add("verbinding verbroken zonder antwoord: " + e + "\n    " + verzoek);
        }
        return Optional.empty();
    }

    /** Bytes that are still in use when all that can go has gone. */
    private static long heap(String dienst) throws IOException, InterruptedException {
        jcmd(dienst, "GC.run");
        var gebruikt = Pattern.compile("(?m)^ *\\S+.*total \\d+K, used (\\d+)K").matcher(jcmd(dienst, "GC.heap_info"));
        long kilobytes = 0;
        while (gebruikt.find()) {
            kilobytes += Long.parseLong(gebruikt.group(1));
        }
        assertThat(kilobytes).as("jcmd shows the heap").isPositive();
        return kilobytes * 1024;
    }

    private static String jcmd(String dienst, String opdracht) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var proces = new ProcessBuilder(jcmd, Long.toString(trede.pid(dienst)), opdracht)
                .redirectErrorStream(true)
                .start();
        var uitvoer = new String(proces.getInputStream().readAllBytes());
        assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return uitvoer;
    }

    private static List<String> storingen(String dienst) throws IOException {
        try (var regels = Files.lines(trede.data().resolve("logs/" + dienst + ".log"))) {
            return regels.filter(regel -> regel.contains("Unexpected failure"))
                    .limit(20)
                    .toList();
        }
    }

    private static void bewaar(
            String dienst, Map<Integer, Integer> statussen, List<String> bezwaren, long halverwege, long eind)
            throws IOException {
        var map = Files.createDirectories(Path.of("target/fuzz"));
        var tekst =
                "%d verzoeken, zaad %d%nstatussen: %s%nheap: %d kB na een vijfde, %d kB aan het eind%n%d bezwaren%n%s%n"
                        .formatted(
                                VERZOEKEN,
                                ZAAD,
                                statussen,
                                halverwege / 1024,
                                eind / 1024,
                                bezwaren.size(),
                                String.join("\n", bezwaren));
        Files.writeString(map.resolve(dienst + ".txt"), tekst);
        System.out.println("fuzz " + dienst + ": " + tekst.lines().limit(4).toList());
    }
}
