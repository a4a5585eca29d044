// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Levensloop;
import org.junit.jupiter.api.Test;

/** The whole country over twenty years. */
class SimulatieomvangTest {

    private static final Halfjaar EERSTE = Halfjaar.lees("2006-I");
    private static final Halfjaar LAATSTE = Halfjaar.lees("2025-II");

    @Test
    void alle_342_gemeenten_over_40_halfjaren_in_seconden() {
        var kaders = Kaders.geleverd();
        var land = new ArrayList<Kennis>();
        for (int i = 0; i < 342; i++) {
            land.add(loop("GM%04d".formatted(3000 + i), new Random(i)).kennis());
        }
        var kader = kaders.alle(new Provinciecode("PV23")).get(0);
        var opdracht =
                new Simuleer.Opdracht(EERSTE, LAATSTE, Ladderpositie.GESIMULEERD, Proefbeleid.een(kader, List.of()));

        // its own time: how busy the machine is with other work says nothing about this
        var klok = ManagementFactory.getThreadMXBean();
        var begin = klok.getCurrentThreadCpuTime();
        var simulatie = new Simuleer(opdracht, Instant.parse("2026-11-01T09:00:00Z")).voer(land);
        var duur = Duration.ofNanos(klok.getCurrentThreadCpuTime() - begin);

        System.out.println("342 gemeenten, 40 halfjaren: " + duur.toMillis() + " ms");
        assertThat(simulatie.voorstellen()).isEqualTo(342 * 40);
        assertThat(duur).isLessThan(Duration.ofSeconds(30));
    }

    private static Levensloop loop(String code, Random toeval) {
        var loop = new Levensloop(code, "PV23", Instant.parse("2026-01-05T08:00:00Z"), null);
        loop.opening(EERSTE, toeval.nextInt(20) - 10);
        for (var halfjaar = EERSTE; halfjaar.compareTo(LAATSTE) <= 0; halfjaar = halfjaar.volgende()) {
            int taak = 10 + toeval.nextInt(40);
            loop.taakstelling(halfjaar, taak, halfjaar.eersteDag());
            int huis = 0;
            for (int maand = 1; maand <= 6; maand++) {
                huis += toeval.nextInt(taak / 3 + 1);
                loop.gehuisvest(halfjaar, huis, halfjaar.eersteDag().plusMonths(maand));
            }
        }
        return loop;
    }
}
