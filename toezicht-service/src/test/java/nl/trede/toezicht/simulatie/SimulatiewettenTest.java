// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.persistence.Kaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.kennis.Levensloop;

/** What holds whatever happened to a gemeente. */
class SimulatiewettenTest {

    private static final Beleidskaders KADERS = Kaders.geleverd();
    private static final Halfjaar EERSTE = Halfjaar.lees("2022-I");
    private static final Halfjaar LAATSTE = Halfjaar.lees("2026-I");
    private static final List<String> PROVINCIES = List.of("PV22", "PV23", "PV24");

    @Property(tries = 150)
    @Label("het vastgestelde beleid simuleren geeft precies de voorstellen die zijn gedaan")
    void het_vastgestelde_beleid_geeft_de_voorstellen_die_zijn_gedaan(@ForAll long zaad) {
        var gemaakt = new ArrayList<Beoordeling>();
        var loop = leef(new Random(zaad), gemaakt);

        var simulatie = simuleer(loop, Ladderpositie.WERKELIJK, Proefbeleid.vastgesteld(KADERS));

        for (var regel : simulatie.regels()) {
            if (regel.destijds() != null) {
                assertThat(regel.voorstel())
                        .as(regel.halfjaar() + " op " + regel.peildatum())
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .isEqualTo(regel.destijds());
            }
        }
        assertThat(simulatie.anderVoorstel()).isZero();
        assertThat(simulatie.regels().stream().map(Simulatieregel::destijds).filter(een -> een != null))
                .as("elk laatste voorstel over een dag komt terug")
                .containsExactlyInAnyOrderElementsOf(laatstePerDag(gemaakt));
    }

    @Property(tries = 100)
    @Label("een gesimuleerd besluit is het begin van het volgende voorstel, en het dossier blijft zoals het was")
    void gesimuleerde_besluiten_volgen_elkaar(@ForAll long zaad, @ForAll @IntRange(max = 2) int beleid) {
        var loop = leef(new Random(zaad), new ArrayList<>());
        var vooraf = loop.kennis();
        var kader = KADERS.alle(new nl.trede.begrippen.Provinciecode(PROVINCIES.get(beleid)))
                .get(0);

        var simulatie = simuleer(loop, Ladderpositie.GESIMULEERD, Proefbeleid.een(kader, List.of()));

        Integer vorige = null;
        for (var regel : simulatie.regels()) {
            if (vorige != null) {
                assertThat(regel.vanTrede()).isEqualTo(vorige);
            }
            vorige = regel.voorstel() == null
                    ? vorige
                    : Integer.valueOf(regel.voorstel().voorgesteldeTrede());
        }
        assertThat(simulatie.omhoog() + simulatie.gelijk() + simulatie.omlaag() + simulatie.zonderVoorstel())
                .isEqualTo(simulatie.regels().size());
        assertThat(loop.kennis()).usingRecursiveComparison().isEqualTo(vooraf);
    }

    @Property(tries = 60)
    @Label("twee keer hetzelfde beleid naast elkaar verschilt nergens")
    void een_beleid_verschilt_niet_van_zichzelf(@ForAll long zaad) {
        var loop = leef(new Random(zaad), new ArrayList<>());
        var kader = KADERS.alle(loop.gemeente.provincie()).get(0);
        var een = simuleer(loop, Ladderpositie.GESIMULEERD, Proefbeleid.een(kader, List.of()));
        var ander = simuleer(loop, Ladderpositie.GESIMULEERD, Proefbeleid.een(kader, List.of()));

        assertThat(Vergelijking.van(een, ander).verschillen()).isEmpty();
    }

    private static Simulatie simuleer(Levensloop loop, Ladderpositie positie, Proefbeleid beleid) {
        return new Simuleer(new Simuleer.Opdracht(EERSTE, LAATSTE, positie, beleid), loop.nu())
                .voer(List.of(loop.kennis()));
    }

    /** Figures, corrections, talks, plans, proposals and besluiten in any order that can happen; a proposal is followed or left. */
    private static Levensloop leef(Random toeval, List<Beoordeling> gemaakt) {
        var provincie = PROVINCIES.get(toeval.nextInt(PROVINCIES.size()));
        var loop = new Levensloop("GM1774", provincie, Instant.parse("2026-08-01T08:00:00Z"), KADERS);
        loop.opening(EERSTE, toeval.nextInt(60) - 40);
        for (var halfjaar = EERSTE; halfjaar.compareTo(LAATSTE) <= 0; halfjaar = halfjaar.volgende()) {
            loop.taakstelling(halfjaar, 10 + toeval.nextInt(30), halfjaar.eersteDag());
        }
        for (int i = 0; i < 40; i++) {
            gebeurt(loop, toeval, gemaakt);
        }
        return loop;
    }

    private static void gebeurt(Levensloop loop, Random toeval, List<Beoordeling> gemaakt) {
        var halfjaar = EERSTE;
        for (int stap = toeval.nextInt(9); stap > 0; stap--) {
            halfjaar = halfjaar.volgende();
        }
        var dag = halfjaar.eersteDag().plusDays(toeval.nextInt(180));
        switch (toeval.nextInt(12)) {
            case 0, 1, 2 -> loop.gehuisvest(halfjaar, toeval.nextInt(50), halfjaar.peilmoment());
            case 3 -> loop.gehuisvest(halfjaar, toeval.nextInt(30), dag);
            case 4 -> loop.taakstelling(halfjaar, 5 + toeval.nextInt(30), dag);
            case 5 -> loop.overleg(dag, toeval.nextBoolean());
            case 6 -> loop.plan(dag, halfjaar);
            case 7 -> loop.afspraak(dag, toeval.nextInt(20));
            case 8 -> loop.verschoon(halfjaar, dag, halfjaar.peilmoment().plusMonths(6));
            default -> beoordeel(loop, toeval, halfjaar, dag, gemaakt);
        }
    }

    private static void beoordeel(
            Levensloop loop, Random toeval, Halfjaar halfjaar, LocalDate dag, List<Beoordeling> gemaakt) {
        var peildatum = toeval.nextInt(4) == 0 ? dag : toeval.nextInt(4) == 0 ? null : halfjaar.peilmoment();
        var voorstel = loop.beoordeel(halfjaar, peildatum);
        if (voorstel != null) {
            gemaakt.add(voorstel);
            if (toeval.nextBoolean()) {
                int trede = toeval.nextInt(4) == 0 ? toeval.nextInt(4) : voorstel.voorgesteldeTrede();
                loop.plaats(halfjaar, trede, halfjaar.peilmoment().plusWeeks(toeval.nextInt(10)), voorstel);
            }
        }
    }

    private static List<Beoordeling> laatstePerDag(List<Beoordeling> gemaakt) {
        return gemaakt.stream()
                .filter(een -> gemaakt.stream()
                        .noneMatch(later -> later.gemaaktOp().isAfter(een.gemaaktOp())
                                && later.halfjaar().equals(een.halfjaar())
                                && dag(later).equals(dag(een))))
                .toList();
    }

    private static LocalDate dag(Beoordeling een) {
        var peilmoment = een.halfjaar().peilmoment();
        return een.peildatum() != null && een.peildatum().isBefore(peilmoment) ? een.peildatum() : peilmoment;
    }
}
