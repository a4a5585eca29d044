// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the start script says and answers without starting anything. */
class OptiesIT {

    private record Uitkomst(int code, String tekst) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --help         | 0 | Gebruik: deploy/lokaal/start
                    --snel         | 2 | Onbekende optie '--snel'
                    --keycloak=ja  | 2 | Onbekende optie '--keycloak=ja'
                    --versleuteld=ja | 2 | Onbekende optie '--versleuteld=ja'
                    --poort acht   | 2 | --poort vraagt een getal
                    --poort 70000  | 2 | --poort vraagt een getal
                    --data         | 2 | --data vraagt een map
                    --zonder kafka | 2 | --zonder vraagt een dienst
                    """)
    void eenOptieDieNietKanWordtUitgelegd(String opties, int code, String tekst) throws Exception {
        Uitkomst uitkomst = start(opties.split(" "));

        assertThat(uitkomst.tekst()).contains(tekst);
        assertThat(uitkomst.code()).isEqualTo(code);
    }

    @Test
    void eenBezettePoortWordtGemeld() throws Exception {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Uitkomst uitkomst = start("--leeg", "--poort", Integer.toString(bezet.getLocalPort()));

            assertThat(uitkomst.tekst()).contains("Poort " + bezet.getLocalPort() + " is al in gebruik");
            assertThat(uitkomst.code()).isEqualTo(1);
        }
    }

    private static Uitkomst start(String... opties) throws IOException, InterruptedException {
        Process process = Trede.command(opties).redirectErrorStream(true).start();
        String tekst = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Uitkomst(process.exitValue(), tekst);
    }
}
