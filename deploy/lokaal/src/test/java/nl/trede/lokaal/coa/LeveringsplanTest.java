// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeveringsplanTest {

    private static final Halfjaar HALFJAAR = new Halfjaar(2025, 2);
    private static final List<String> GEMEENTEN = List.of("GM0034", "GM1730", "GM1774", "GM1690");

    @Test
    void hetzelfde_zaad_geeft_dezelfde_bytes_en_een_ander_zaad_andere() {
        var omgekeerd = new ArrayList<>(GEMEENTEN);
        Collections.reverse(omgekeerd);
        assertThat(alles(GEMEENTEN, 42)).isEqualTo(alles(omgekeerd, 42)).isNotEqualTo(alles(GEMEENTEN, 43));
    }

    @Test
    void een_halfjaar_heeft_standen_mutaties_correcties_herhalingen_en_fouten() {
        var gemeenten = new ArrayList<String>();
        for (int i = 1000; i < 1342; i++) {
            gemeenten.add("GM" + i);
        }
        var plan = Leveringsplan.maak(gemeenten, HALFJAAR, 42);
        assertThat(plan).allSatisfy(een -> assertThat(een.naam()).startsWith("fictief-"));
        assertThat(plan)
                .extracting(Zending::naam)
                .contains(
                        "fictief-maandlijst-2025-08-01.csv",
                        "fictief-dagkoers-2026-01-01.csv",
                        "fictief-definitief-2026-01-01.csv");
        assertThat(plan).filteredOn(Zending::foutHoortErbij).hasSize(2);
        assertThat(plan).filteredOn(een -> een.wat().endsWith("(nog eens)")).hasSize(2);
        var mutaties = plan.stream()
                .filter(een -> een.soort() == Zending.Soort.MUTATIES)
                .map(een -> new String(een.inhoud(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(mutaties).contains("\"vervangt\"", "\"intrekt\"", "GM9999");
        assertThat(mutaties.lines().filter(regel -> regel.contains("\"soort\"")).count())
                .isGreaterThan(1000);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--zaad x, geen getal",
        "--halfjaar 2026-III, geen halfjaar",
        "--wat 1, Onbekende optie",
        "--zaad, ontbreekt een waarde"
    })
    void een_verkeerde_optie_wordt_gezegd(String args, String reden) throws InterruptedException {
        var uit = new ByteArrayOutputStream();
        assertThat(CoaSimulator.run(List.of(args.split(" ")), new PrintStream(uit)))
                .isEqualTo(2);
        assertThat(uit.toString(StandardCharsets.UTF_8)).contains(reden, "Gebruik:");
    }

    @Test
    void gespeeld_tegen_een_systeem_komt_alles_aan_in_volgorde() throws IOException, InterruptedException {
        var paden = Collections.synchronizedList(new ArrayList<String>());
        var systeem = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        systeem.createContext("/", vraag -> {
            var gemeenten = vraag.getRequestURI().getPath().endsWith("/gemeenten");
            var kapot = vraag.getRequestURI().getQuery().contains("kapot");
            if (!gemeenten) {
                paden.add(vraag.getRequestURI().getPath());
            }
            vraag.getRequestBody().readAllBytes();
            var antwoord = (gemeenten
                            ? "{\"gemeenten\":[{\"code\":\"GM0034\"}]}"
                            : "{\"aanvaard\":1,\"detail\":\"fout\"}")
                    .getBytes(StandardCharsets.UTF_8);
            vraag.sendResponseHeaders(kapot ? 400 : 200, antwoord.length);
            vraag.getResponseBody().write(antwoord);
            vraag.close();
        });
        systeem.start();
        try {
            var uit = new ByteArrayOutputStream();
            var tegen = "http://localhost:" + systeem.getAddress().getPort() + "/";
            var args = List.of("--tegen", tegen, "--halfjaar", "2025-II", "--minuten", "0", "--zaad", "7");
            assertThat(CoaSimulator.run(args, new PrintStream(uit))).isZero();
            assertThat(paden).hasSameSizeAs(Leveringsplan.maak(List.of("GM0034"), HALFJAAR, 7));
            assertThat(uit.toString(StandardCharsets.UTF_8))
                    .contains("Alles is verzonnen", "maandlijst", "alles beantwoord zoals voorzien");
        } finally {
            systeem.stop(0);
        }
        assertThat(CoaSimulator.run(
                        List.of("--tegen", "http://localhost:1"), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private static String alles(List<String> gemeenten, long zaad) {
        return Leveringsplan.maak(gemeenten, HALFJAAR, zaad).stream()
                .map(een -> een.naam() + "\n" + new String(een.inhoud(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
