// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.trede.toezicht.planvanaanpak.Virusscanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks INSTREAM with a daemon that answers as ClamAV does. */
class ClamdTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "stream: OK, Schoon",
        "stream: Eicar-Test-Signature FOUND, Besmet",
        "INSTREAM size limit exceeded. ERROR, Onbereikbaar"
    })
    void het_antwoord_van_de_scanner_telt(String antwoord, String uitslag) throws IOException {
        var ontvangen = new AtomicInteger();
        try (var daemon = new ServerSocket(0)) {
            var thread = new Thread(() -> antwoord(daemon, antwoord, ontvangen));
            thread.start();

            var gekregen = new Clamd(Optional.of("localhost:" + daemon.getLocalPort())).scan(new byte[150_000]);

            assertThat(gekregen.getClass().getSimpleName()).isEqualTo(uitslag);
        }
        assertThat(ontvangen).hasValue(150_000);
    }

    @Test
    void zonder_scanner_staat_bij_het_bestand_dat_het_niet_is_gescand() {
        assertThat(new Clamd(Optional.empty()).scan(new byte[1]))
                .isEqualTo(new Virusscanner.Schoon("niet gescand: er is geen virusscanner ingesteld"));
    }

    @Test
    void een_scanner_die_niet_antwoordt_houdt_het_bestand_tegen() throws IOException {
        int dicht;
        try (var daemon = new ServerSocket(0)) {
            dicht = daemon.getLocalPort();
        }
        assertThat(new Clamd(Optional.of("localhost:" + dicht)).scan(new byte[1]))
                .isInstanceOf(Virusscanner.Onbereikbaar.class);
        assertThat(new Clamd(Optional.of("zonder-poort")).scan(new byte[1]))
                .isInstanceOf(Virusscanner.Onbereikbaar.class);
    }

    private static void antwoord(ServerSocket daemon, String antwoord, AtomicInteger ontvangen) {
        try (var socket = daemon.accept();
                var in = new DataInputStream(socket.getInputStream())) {
            var opdracht = in.readNBytes("zINSTREAM\0".length());
            if (!new String(opdracht, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
                return;
            }
            for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
                ontvangen.addAndGet(in.readNBytes(lengte).length);
            }
            socket.getOutputStream().write((antwoord + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
