// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A halfjaar of invented deliveries, as fast as it goes, against a whole system. */
class CoaSimulatorIT {

    private static Trede trede;

    @BeforeAll
    static void start() {
        trede = Trede.leeg("coa-simulator");
    }

    @AfterAll
    static void stop() {
        trede.close();
    }

    @Test
    void eenHalfjaarSpeeltZichAfEnNogEensVerandertNiets() throws Exception {
        String eerste = speel();
        var cijfers = trede.as("coa")
                .get("/realisatie/v1/realisaties?halfjaar=2025-I&peildatum=2025-07-01&paginaGrootte=1000")
                .json();
        assertThat(cijfers.path("realisaties"))
                .hasSize(342)
                .allSatisfy(een -> assertThat(een.path("status").asText()).isEqualTo("DEFINITIEF"))
                .allSatisfy(een -> assertThat(een.path("bron").asText()).contains("fictief"));
        assertThat(eerste).contains("definitief, peildatum 2025-07-01: 201");

        String tweede = speel();
        assertThat(tweede).contains("definitief, peildatum 2025-07-01: 200, 0 aanvaard, 342 ongewijzigd");
        assertThat(trede.as("coa")
                        .get("/realisatie/v1/realisaties?halfjaar=2025-I&peildatum=2025-07-01&paginaGrootte=1000")
                        .json()
                        .path("realisaties"))
                .isEqualTo(cijfers.path("realisaties"));
    }

    private static String speel() throws IOException, InterruptedException {
        var opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("basedir", ""))
                .resolve("../lokaal/coa-simulator")
                .toAbsolutePath()
                .normalize()
                .toString()));
        opdracht.addAll(List.of("--tegen", trede.adres(), "--halfjaar", "2025-I", "--minuten", "0", "--zaad", "42"));
        var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(proces.exitValue()).as(uitvoer).isZero();
        return uitvoer;
    }
}
