// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who does something with a letter, and when.
 *
 * @param naam account as authenticated; null for someone who did not say who it is, and for the system itself
 */
public record Wie(String naam, Instant moment) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    /** How someone without a name stands among the authors of a letter. */
    static final String NAAMLOOS = "";

    /** The system, when an event comes in. */
    public static Wie systeem(Instant moment) {
        return new Wie(null, moment);
    }

    /** The day it is in the Netherlands. */
    public LocalDate dag() {
        return LocalDate.ofInstant(moment, NEDERLAND);
    }

    String alsAuteur() {
        return naam == null ? NAAMLOOS : naam;
    }
}
