// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The sum of the numbers that can be used, beside what it can be held against. All in persons. The sum need not equal the national
 * number, since each gemeente is rounded up (rule 6).
 *
 * @param totaalregel what the totals line says; null when there is none
 * @param landelijk the national number in force; null when none is known
 */
public record Optelling(long som, Integer totaalregel, Integer landelijk) {

    /** Rounding up 342 gemeenten adds some 170 persons at most: 2 percent of the smallest number ever announced. */
    private static final BigDecimal VER = BigDecimal.valueOf(5);

    /** Sum less totals line; null when there is no such line. */
    public Long verschilMetTotaalregel() {
        return totaalregel == null ? null : som - totaalregel;
    }

    /** By how many percent the sum is above (below: negative) the national number; null when that is not known or zero. */
    public BigDecimal afwijkingProcent() {
        return landelijk == null || landelijk == 0
                ? null
                : BigDecimal.valueOf((som - landelijk) * 100)
                        .divide(BigDecimal.valueOf(landelijk), 1, RoundingMode.HALF_UP);
    }

    /** More than 5 percent away from the national number: worth a look, never refused. */
    public boolean verVanLandelijk() {
        var afwijking = afwijkingProcent();
        return afwijking != null && afwijking.abs().compareTo(VER) > 0;
    }
}
