// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.privacy.Persoonscontrole;

/** Whatever a levering in JSON holds, it gives lines or a reason. How to look for more: docs/beheer.md. */
public class JsonFuzzTest {

    /** Also for the mutaties. */
    public record Krap() implements InnameConfig {
        @Override
        public int langsteRegel() {
            return 2000;
        }

        @Override
        public int meesteRegels() {
            return 1000;
        }

        @Override
        public long uitgepakt() {
            return 1_000_000;
        }

        @Override
        public int verhouding() {
            return 100;
        }

        @Override
        public Duration langsteDuur() {
            return Duration.ofMinutes(1);
        }
    }

    private static final class Ontvanger implements Regelontvanger {
        private final Persoonscontrole controle = new Persoonscontrole();

        @Override
        public Persoonscontrole controle() {
            return controle;
        }

        @Override
        public void regel(RuweRegel regel) {
            assertThat(regel.regel()).isPositive();
        }

        @Override
        public void opmerking(int regel, String tekst) {
            assertThat(tekst).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "3m")
    void json(byte[] levering) throws IOException {
        keur(new JsonLezer(new Krap()).lees(new ByteArrayInputStream(levering), new Ontvanger()));
    }

    @FuzzTest(maxDuration = "3m")
    void ndjson(byte[] levering) throws IOException {
        keur(new NdjsonLezer(new Krap()).lees(new ByteArrayInputStream(levering), new Ontvanger()));
    }

    private static void keur(List<Bestandsfout> fouten) {
        assertThat(fouten)
                .allSatisfy(fout -> assertThat(fout.reden()).isNotBlank().doesNotContain("Exception"));
    }
}
