// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import nl.trede.toezicht.beleid.Beleidlezer;

/**
 * Whatever somebody sends as the files of a concept, it is beleid or refused with reasons. Each input is one cut in a shipped file: two bytes say where, one
 * how much goes, the rest comes in its place. How to look for more: docs/beheer.md.
 */
class ConceptFuzzTest {

    private static final Conceptlezer LEZER = new Conceptlezer(Proefbeleid.OVERLAYS.toString(), Duration.ofSeconds(20));
    private static final Beleidlezer.Tekst GOED = LEZER.tekst("flevoland-2024").orElseThrow();

    @FuzzTest(maxDuration = "3m")
    void beleid(byte[] ingreep) {
        keur(new Beleidlezer.Tekst(ingegrepen(GOED.beleidYaml(), ingreep), GOED.tredeDmn()));
    }

    @FuzzTest(maxDuration = "3m")
    void tabellen(byte[] ingreep) {
        keur(new Beleidlezer.Tekst(GOED.beleidYaml(), ingegrepen(GOED.tredeDmn(), ingreep)));
    }

    private static void keur(Beleidlezer.Tekst concept) {
        if (LEZER.lees(concept) instanceof Beleidlezer.Onbruikbaar onbruikbaar) {
            assertThat(onbruikbaar.fouten())
                    .isNotEmpty()
                    .allSatisfy(fout -> assertThat(fout.reden()).isNotBlank().doesNotContain("Exception", "java."));
        }
    }

    private static String ingegrepen(String goed, byte[] ingreep) {
        if (ingreep.length < 3) {
            return goed;
        }
        var plek = ((ingreep[0] & 0xff) * 256 + (ingreep[1] & 0xff)) % goed.length();
        var einde = Math.min(goed.length(), plek + (ingreep[2] & 0xff));
        var tekst = new String(Arrays.copyOfRange(ingreep, 3, ingreep.length), StandardCharsets.UTF_8);
        return goed.substring(0, plek) + tekst + goed.substring(einde);
    }
}
