// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar;

import java.util.Collection;

/**
 * Which counts are too small to show to everyone.
 *
 * @param onder persons; a count of at least 1 and below this is hidden; 0 or 1: nothing is
 */
public record Afscherming(int onder) {

    /** Nought is shown: it is about nobody. */
    public boolean verbergt(int aantal) {
        return aantal > 0 && aantal < onder;
    }

    /** As it is shown: "41", "< 5". */
    public String tekst(int aantal) {
        return verbergt(aantal) ? "< " + onder : String.valueOf(aantal);
    }

    /** The sum, or null when one of the counts is hidden: with all others known the sum would tell it. */
    public Integer totaal(Collection<Integer> aantallen) {
        return aantallen.stream().anyMatch(this::verbergt)
                ? null
                : Integer.valueOf(aantallen.stream().mapToInt(Integer::intValue).sum());
    }
}
