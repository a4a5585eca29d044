// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a source is fetched from.
 *
 * @param elke time between two tries that went well
 * @param om time of the day in the Netherlands, once a day; null: only {@code elke} counts
 */
public record Ritme(Duration elke, LocalTime om) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** The first moment after this one. */
    public Instant na(Instant nu) {
        if (om == null) {
            return nu.plus(elke);
        }
        var hier = nu.atZone(NEDERLAND);
        var vandaag = hier.with(om);
        return (vandaag.isAfter(hier) ? vandaag : vandaag.plusDays(1)).toInstant();
    }
}
