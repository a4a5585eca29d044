// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * Time in which the gemeente delivers a document, from the day the letter is sent (rule 53).
 *
 * @param naam of the document in plain words
 * @param beleid by policy; null when the policy sets none
 * @param toegekend what was granted
 * @param reden of a deviation; null without one
 * @param halfjaren that the document is about; may be empty
 * @param doorkijk halfjaar to look ahead to; null without one
 */
public record Termijn(
        String document,
        String naam,
        Duur beleid,
        Duur toegekend,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk) {

    public boolean wijktAf() {
        return beleid != null && !beleid.equals(toegekend);
    }

    /** "10 weken". */
    public String duur() {
        return toegekend.inWoorden();
    }

    /** "4 weken"; null when the policy sets no term. */
    public String beleidDuur() {
        return beleid == null ? null : beleid.inWoorden();
    }

    /** Last day of the term when the letter is sent on this day; null for working days, which toezicht counts. */
    public LocalDate eindeBij(LocalDate verzending) {
        return toegekend.eindeBij(verzending);
    }

    /** Whether this halfjaar is over before the term is, when it starts on this day; false when the last day is not known. */
    public boolean looptNa(Halfjaar halfjaar, LocalDate start) {
        var einde = eindeBij(start);
        return einde != null && start.isBefore(halfjaar.peilmoment()) && !einde.isBefore(halfjaar.peilmoment());
    }
}
