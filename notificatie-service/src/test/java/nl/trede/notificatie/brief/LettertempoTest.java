// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import nl.trede.notificatie.opmaak.Opmaak;
import org.junit.jupiter.api.Test;

/**
 * How many letters one core makes in a second, from facts to a PDF that is PDF/A-2a and PDF/UA-1. Counted in the time that this thread had the
 * core; the best of some rounds, since what else runs on the machine shares its caches and holds up the compiler that makes the code warm.
 */
class LettertempoTest {

    private static final int WARM = 40;
    private static final int GEMETEN = 60;
    private static final int RONDES = 5;
    private static final double MINSTENS = 10;

    @Test
    void minstensTienBrievenInEenSecondeOpEenKern() {
        maak(WARM);
        double beste = 0;
        for (int ronde = 0; ronde < RONDES && beste < MINSTENS; ronde++) {
            beste = Math.max(beste, perSeconde());
        }
        System.out.printf("Letters per second on one core, warm, facts to PDF/A-2a and PDF/UA-1: %.1f%n", beste);
        assertThat(beste).isGreaterThanOrEqualTo(MINSTENS);
    }

    private static double perSeconde() {
        var klok = ManagementFactory.getThreadMXBean();
        var begin = klok.getCurrentThreadCpuTime();
        maak(GEMETEN);
        return GEMETEN / ((klok.getCurrentThreadCpuTime() - begin) / 1e9);
    }

    private static void maak(int aantal) {
        var brieven = Zaadbrieven.values();
        for (var i = 0; i < aantal; i++) {
            var brief = brieven[i % brieven.length];
            var tekst = brief.verzonden();
            Proefbrief.OPMAAK.pdf(new Opmaak.Document(tekst.onderwerp(), "Provincie", tekst.html(), null));
        }
    }
}
