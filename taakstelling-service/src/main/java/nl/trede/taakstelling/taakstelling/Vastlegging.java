// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.time.LocalDate;

/**
 * What someone recorded as a taakstelling. The published number is taken as it is; the formula of the law only checks it (rule 4).
 *
 * @param aantal persons, zero or more; zero is an exempt gemeente (rule 10)
 * @param datum day of the decision or the announcement
 * @param bron where a reader can look it up
 */
public record Vastlegging(int aantal, Soort soort, LocalDate datum, String bron) {

    /** A prognose is recorded but never in force. */
    boolean kanGelden() {
        return soort != Soort.PROGNOSE;
    }

    /** @throws IllegalArgumentException for a negative number or an empty bron, which an adapter refuses before */
    public Vastlegging {
        if (aantal < 0 || soort == null || datum == null || bron.isBlank()) {
            throw new IllegalArgumentException("Geen geldige vastlegging: " + aantal + " " + soort + " " + datum);
        }
    }
}
