// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

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

    /** The moment that a Dutch clock says. */
    public static Instant moment(LocalDateTime uur) {
        return uur.atZone(NEDERLAND).toInstant();
    }

    /** What a Dutch clock says at that moment, without seconds. */
    public static LocalDateTime uur(Instant moment) {
        return LocalDateTime.ofInstant(moment, NEDERLAND).truncatedTo(ChronoUnit.MINUTES);
    }
}
