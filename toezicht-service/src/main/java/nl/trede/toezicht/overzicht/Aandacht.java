// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.Comparator;
import java.util.List;

/**
 * Which gemeenten a toezichthouder looks at first: those that are the most persons short. It orders what is shown and judges nothing; an oordeel is
 * a matter of the provincie's beleid.
 */
public final class Aandacht {

    private Aandacht() {}

    /** At most so many, the one that is the most persons short first; none that is not short. */
    public static List<Gemeentebeeld> eerst(List<Gemeentebeeld> gemeenten, int hoeveel) {
        return gemeenten.stream()
                .filter(een -> een.tekort() > 0)
                .sorted(Comparator.comparingInt(Gemeentebeeld::tekort)
                        .reversed()
                        .thenComparing(Gemeentebeeld::verstreken, Comparator.reverseOrder())
                        .thenComparing(Gemeentebeeld::code))
                .limit(hoeveel)
                .toList();
    }
}
