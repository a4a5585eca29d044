// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;

/**
 * A talk between province and gemeente (rule 58).
 *
 * @param datum null when only an aanduiding is known
 * @param aanduiding the time in words ("begin maart 2025"); null when the datum is known
 * @param onderwerp null when not noted
 * @param uitkomst null when it is still to come
 * @param verwachtNietHalen the gemeente itself said that it will not make its taakstelling
 */
public record Overleg(
        Soort soort, LocalDate datum, String aanduiding, String onderwerp, String uitkomst, boolean verwachtNietHalen) {

    /** Who talk: officials, or the bestuurders. */
    public enum Soort {
        AMBTELIJK,
        BESTUURLIJK
    }

    /** Held on or before the day; a talk without a date counts as held when its outcome is known. */
    public boolean gevoerdOp(LocalDate dag) {
        return datum == null ? uitkomst != null : !datum.isAfter(dag);
    }
}
