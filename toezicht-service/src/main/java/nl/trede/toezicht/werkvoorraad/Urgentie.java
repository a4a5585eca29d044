// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How soon something must be done. */
public enum Urgentie {
    TE_LAAT,
    VANDAAG,
    DEZE_WEEK,
    /** No day stands; as soon as it can be done. */
    ZODRA_HET_KAN;

    /** @param dag null when no day stands */
    public static Urgentie van(LocalDate dag, LocalDate vandaag) {
        if (dag == null) {
            return ZODRA_HET_KAN;
        }
        if (dag.isBefore(vandaag)) {
            return TE_LAAT;
        }
        return dag.equals(vandaag) ? VANDAAG : DEZE_WEEK;
    }

    /** The sunday of the week. */
    public static LocalDate eindeVanDeWeek(LocalDate vandaag) {
        return vandaag.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.SUNDAY));
    }

    /** As a reader sees it: "zodra het kan". */
    public String inWoorden() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
