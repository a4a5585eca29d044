// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer;

import java.time.Duration;

/** How long to wait after a try that failed: a minute, and twice as long each time, up to an hour. */
public final class Wachttijd {

    private static final Duration EERSTE = Duration.ofMinutes(1);
    private static final Duration LANGSTE = Duration.ofHours(1);

    private Wachttijd() {}

    /** @param mislukt tries that failed in a row, from 1 */
    public static Duration na(int mislukt) {
        var wachttijd = EERSTE.multipliedBy(1L << Math.min(mislukt - 1, 10));
        return wachttijd.compareTo(LANGSTE) < 0 ? wachttijd : LANGSTE;
    }
}
