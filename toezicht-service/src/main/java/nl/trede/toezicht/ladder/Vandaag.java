// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the calendar in the Netherlands. */
public final class Vandaag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Vandaag() {}

    public static LocalDate op(Instant moment) {
        return LocalDate.ofInstant(moment, NEDERLAND);
    }

    /** The first moment of that day. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(NEDERLAND).toInstant();
    }
}
