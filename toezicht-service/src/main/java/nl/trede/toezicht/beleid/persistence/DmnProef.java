// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslistabellen;
import nl.trede.toezicht.beleid.Feitsoort;

/** Tries the tables on every combination of the facts they ask for, so that "huidigeTrede + 1" on the last trede shows before the service starts. */
final class DmnProef {

    private static final List<Object> AANTALLEN = List.of(0, 1, 2, 3, 4, 5, 10, 1000);

    private DmnProef() {}

    static Set<Beleidsfout> probeer(DmnBestand dmn, Beleidskader kader, Beslistabellen tabellen) {
        List<Map<Feitsoort, Object>> gevallen = new ArrayList<>();
        gevallen.add(new EnumMap<>(Feitsoort.class));
        for (var soort : Feitsoort.values()) {
            gevallen = maal(
                    gevallen,
                    soort,
                    dmn.model().getInputByName(soort.naam()) == null
                            ? waarden(soort, kader).subList(0, 1)
                            : waarden(soort, kader));
        }
        var fouten = new LinkedHashSet<Beleidsfout>();
        for (var geval : gevallen) {
            try {
                tabellen.beslis(geval);
            } catch (IllegalStateException e) {
                var waarbij = " (bij huidigeTrede " + geval.get(Feitsoort.HUIDIGE_TREDE) + ")";
                fouten.add(new Beleidsfout(dmn.naam(), 0, e.getMessage() + waarbij));
            }
        }
        return fouten;
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
            case GEHAALD, TUSSENTIJDS, VERWACHT_NIET_HALEN, VERSCHOOND -> List.of(false, true);
            case HUIDIGE_TREDE ->
                IntStream.rangeClosed(0, kader.ladder().hoogste())
                        .<Object>mapToObj(Integer::valueOf)
                        .toList();
            case PLAN -> List.of("geen plan", "op schema", "niet op schema", "onbekend");
            case ACHTERSTANDVERLOOP -> List.of("geen", "ontstaan", "toegenomen", "gelijk", "afgenomen");
            default -> AANTALLEN;
        };
    }
}
