// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslistabellen;
import nl.trede.toezicht.beleid.Feitsoort;

/** Tries the tables on every combination of the facts they ask for, so that "huidigeTrede + 1" on the last trede shows before the service starts. */
final class DmnProef {

    private static final List<Object> AANTALLEN = List.of(0, 1, 2, 3, 4, 5, 10, 1000);

    private static final List<Object> SALDI = List.of(-1000, -100, -10, -9, -1, 0, 1, 10, 1000);

    /** Some seconds of work. */
    static final long HOOGSTENS_GEVALLEN = 100_000;

    private DmnProef() {}

    /** Stops early when its thread is interrupted: whoever waited has gone. */
    static Set<Beleidsfout> probeer(DmnBestand dmn, Beleidskader kader, Beslistabellen tabellen) {
        long aantal = aantal(dmn, kader);
        if (aantal > HOOGSTENS_GEVALLEN) {
            return Set.of(new Beleidsfout(
                    dmn.naam(),
                    0,
                    "de tabellen vragen zo veel feiten dat er " + aantal + " gevallen zijn om te proberen; hoogstens "
                            + HOOGSTENS_GEVALLEN));
        }
        List<Map<Feitsoort, Object>> gevallen = new ArrayList<>();
        gevallen.add(new EnumMap<>(Feitsoort.class));
        for (var soort : Feitsoort.values()) {
            gevallen = maal(
                    gevallen,
                    soort,
                    vraagt(dmn, soort)
                            ? waarden(soort, kader)
                            : waarden(soort, kader).subList(0, 1));
        }
        var fouten = new LinkedHashSet<Beleidsfout>();
        for (var geval : gevallen) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                gang(tabellen.beslis(geval).trede(), geval, kader, dmn)
                        .ifPresent(reden -> fouten.add(new Beleidsfout(dmn.naam(), 0, reden)));
            } catch (IllegalStateException e) {
                var waarbij = " (bij huidigeTrede " + geval.get(Feitsoort.HUIDIGE_TREDE) + ")";
                fouten.add(new Beleidsfout(dmn.naam(), 0, e.getMessage() + waarbij));
            }
        }
        return fouten;
    }

    private static long aantal(DmnBestand dmn, Beleidskader kader) {
        return Arrays.stream(Feitsoort.values())
                .filter(soort -> vraagt(dmn, soort))
                .mapToLong(soort -> waarden(soort, kader).size())
                .reduce(1, (een, ander) -> een * ander);
    }

    /** Whether the step that the table takes is one that beleid.yaml allows. */
    private static Optional<String> gang(int naar, Map<Feitsoort, Object> geval, Beleidskader kader, DmnBestand dmn) {
        int van = (int) geval.get(Feitsoort.HUIDIGE_TREDE);
        boolean past = (boolean) geval.get(Feitsoort.TUSSENTIJDS)
                || vraagt(dmn, Feitsoort.SALDO) && vraagt(dmn, Feitsoort.GEHAALD) && !samenhangend(geval)
                || kader.tredegang().past(van, naar, gehaald(geval, dmn));
        return past
                ? Optional.empty()
                : Optional.of(
                        "tabel voorgesteldeTrede: van trede " + van + " naar " + naar + " past niet bij opschaling "
                                + kader.tredegang().opschaling() + " en afschaling "
                                + kader.tredegang().afschaling() + " in beleid.yaml");
    }

    private static boolean gehaald(Map<Feitsoort, Object> geval, DmnBestand dmn) {
        return vraagt(dmn, Feitsoort.SALDO)
                ? (int) geval.get(Feitsoort.SALDO) >= 0
                : (boolean) geval.get(Feitsoort.GEHAALD);
    }

    /** Not every combination can occur: a saldo of 5 is met. */
    private static boolean samenhangend(Map<Feitsoort, Object> geval) {
        return ((int) geval.get(Feitsoort.SALDO) >= 0) == (boolean) geval.get(Feitsoort.GEHAALD);
    }

    private static boolean vraagt(DmnBestand dmn, Feitsoort soort) {
        return dmn.model().getInputByName(soort.naam()) != null;
    }

    private static List<Map<Feitsoort, Object>> maal(
            List<Map<Feitsoort, Object>> gevallen, Feitsoort soort, List<Object> waarden) {
        return gevallen.stream()
                .flatMap(geval -> waarden.stream().map(waarde -> {
                    Map<Feitsoort, Object> ruimer = new EnumMap<>(Feitsoort.class);
                    ruimer.putAll(geval);
                    ruimer.put(soort, waarde);
                    return ruimer;
                }))
                .toList();
    }

    private static List<Object> waarden(Feitsoort soort, Beleidskader kader) {
        return switch (soort) {
            case GEHAALD, TUSSENTIJDS, VERWACHT_NIET_HALEN, VERSCHOOND, BEVROREN -> List.of(false, true);
            case HUIDIGE_TREDE ->
                IntStream.rangeClosed(0, kader.ladder().hoogste())
                        .<Object>mapToObj(Integer::valueOf)
                        .toList();
            case PLAN -> List.of("geen plan", "op schema", "niet op schema", "onbekend");
            case ACHTERSTANDVERLOOP -> List.of("geen", "ontstaan", "toegenomen", "gelijk", "afgenomen");
            case SALDO, BEGINSALDO -> SALDI;
            default -> AANTALLEN;
        };
    }
}
