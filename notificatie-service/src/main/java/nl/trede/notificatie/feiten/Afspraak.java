// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;

/**
 * A milestone (rule 57), in persons housed by a day.
 *
 * @param datum the day
 * @param personen total of achterstand and lopend
 * @param percentageLopend of the current taakstelling; null when not agreed as a percentage
 * @param halfjaar of the current taakstelling
 * @param toelichting null without one
 */
public record Afspraak(
        LocalDate datum,
        int personen,
        int waarvanAchterstand,
        int waarvanLopend,
        Integer percentageLopend,
        Halfjaar halfjaar,
        String toelichting,
        Status status) {

    /** Whether the milestone was reached, as far as known. */
    public enum Status {
        OPEN,
        GEHAALD,
        NIET_GEHAALD
    }

    /** Whether the day of the milestone had come. */
    public boolean verstrekenOp(LocalDate dag) {
        return !datum.isAfter(dag);
    }
}
