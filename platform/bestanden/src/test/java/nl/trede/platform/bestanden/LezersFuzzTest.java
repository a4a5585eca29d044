// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.trede.platform.testkit.Werkmappen;

/** Whatever a file holds, a reader gives rows or a reason and never fails. How to look for more: docs/beheer.md. */
class LezersFuzzTest {

    private static final Grenzen GRENZEN = new Grenzen(1000, 50, 2000);

    @FuzzTest(maxDuration = "3m")
    void csv(byte[] bestand) throws IOException {
        lees(new CsvLezer(GRENZEN, null, 20), bestand);
        lees(new CsvLezer(GRENZEN, ';', 1), bestand);
    }

    @FuzzTest(maxDuration = "3m")
    void werkmap(byte[] bestand) throws IOException {
        lees(xlsx(), bestand);
    }

    /** A sound workbook around a sheet that is not: the reader of ZIP lets few other bytes through. */
    @FuzzTest(maxDuration = "3m")
    void werkblad(byte[] blad) throws IOException {
        lees(xlsx(), Werkmappen.metBlad(new String(blad, StandardCharsets.UTF_8)));
    }

    private static XlsxLezer xlsx() {
        return new XlsxLezer(GRENZEN, new Werkmapkeuring(10 * 1024 * 1024, 100), null);
    }

    private static void lees(Tabellezer lezer, byte[] bestand) throws IOException {
        var bezwaar = lezer.lees(new ByteArrayInputStream(bestand), rij -> {
            assertThat(rij.regel()).isPositive();
            assertThat(rij.cellen()).hasSizeLessThanOrEqualTo(50).allMatch(cel -> cel.length() <= 500);
            assertThat(rij.fout() == null || rij.cellen().isEmpty()).isTrue();
            return true;
        });
        bezwaar.ifPresent(reden -> assertThat(reden).isNotBlank());
    }
}
