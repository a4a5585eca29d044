// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;

/** Which part of its taakstelling a gemeente usually houses in a halfjaar, over its last complete halfjaren. */
final class Aandelen {

    /** Three years. */
    private static final int LAATSTE = 6;
    /** All gemeenten weigh as much as so many halfjaren of the gemeente itself: one odd halfjaar is no history. */
    private static final int GEWICHT_ALLEN = 2;

    private final Map<Gemeentecode, List<Halfjaarverloop>> perGemeente;
    private final double allen;

    /** @param compleet only what was known before the halfjaar that is looked at */
    Aandelen(Collection<Halfjaarverloop> compleet) {
        perGemeente = compleet.stream()
                .filter(verloop -> verloop.taakstelling() > 0)
                .collect(groupingBy(Halfjaarverloop::gemeente));
        perGemeente.replaceAll((gemeente, verlopen) -> verlopen.stream()
                .sorted(Comparator.comparing(Halfjaarverloop::halfjaar).reversed())
                .limit(LAATSTE)
                .toList());
        long taak = perGemeente.values().stream()
                .flatMap(List::stream)
                .mapToLong(Halfjaarverloop::taakstelling)
                .sum();
        long gehuisvest = perGemeente.values().stream()
                .flatMap(List::stream)
                .mapToLong(Halfjaarverloop::eind)
                .sum();
        allen = taak == 0 ? 1 : gehuisvest / (double) taak;
    }

    /** Of all gemeenten together. */
    double allen() {
        return allen;
    }

    /** How many halfjaren of the gemeente itself are used. */
    int halfjaren(Gemeentecode gemeente) {
        return perGemeente.getOrDefault(gemeente, List.of()).size();
    }

    double van(Gemeentecode gemeente) {
        var eigen = perGemeente.getOrDefault(gemeente, List.of());
        if (eigen.isEmpty()) {
            return allen;
        }
        double taak = eigen.stream().mapToInt(Halfjaarverloop::taakstelling).sum();
        double gehuisvest = eigen.stream().mapToInt(Halfjaarverloop::eind).sum();
        double gewicht = GEWICHT_ALLEN * taak / eigen.size();
        return (gehuisvest + gewicht * allen) / (taak + gewicht);
    }
}
