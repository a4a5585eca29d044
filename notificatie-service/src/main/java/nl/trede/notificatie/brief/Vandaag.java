// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in the Netherlands. */
public final class Vandaag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Vandaag() {}

    public static LocalDate op(Clock clock) {
        return LocalDate.now(clock.withZone(NEDERLAND));
    }
}
