// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * Weeks in which the gemeente delivers a document, from the day the letter is sent (rule 53).
 *
 * @param naam of the document in plain words
 * @param beleidWeken weeks by policy; null when the policy sets none
 * @param weken weeks granted
 * @param reden of a deviation; null without one
 * @param halfjaren that the document is about; may be empty
 * @param doorkijk halfjaar to look ahead to; null without one
 */
public record Termijn(
        String document,
        String naam,
        Integer beleidWeken,
        int weken,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk) {

    public boolean wijktAf() {
        return beleidWeken != null && beleidWeken != weken;
    }

    /** Last day of the term when the letter is sent on this day. */
    public LocalDate eindeBij(LocalDate verzending) {
        return verzending.plusWeeks(weken);
    }

    /** Whether this halfjaar is over before the term is, when it starts on this day. */
    public boolean looptNa(Halfjaar halfjaar, LocalDate start) {
        return start.isBefore(halfjaar.peilmoment()) && !eindeBij(start).isBefore(halfjaar.peilmoment());
    }
}
