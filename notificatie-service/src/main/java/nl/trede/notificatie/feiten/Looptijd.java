// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;

/**
 * A term of the dossier, in any unit (rules 53 and 54).
 *
 * @param naam of the document in plain words
 * @param beleidAantal by policy; null when the policy sets none
 * @param aantal granted, extensions included
 * @param eenheid WEKEN, DAGEN, WERKDAGEN or MAANDEN
 * @param reden of a deviation; null without one
 * @param start day on which its letter was sent; null before
 * @param einde last day; null before it runs
 * @param verlengingen how often it was extended
 * @param ultimatum it will not be extended again
 */
public record Looptijd(
        String document,
        String naam,
        Integer beleidAantal,
        int aantal,
        Duur.Eenheid eenheid,
        String reden,
        LocalDate start,
        LocalDate einde,
        int verlengingen,
        boolean ultimatum) {

    public boolean wijktAf() {
        return beleidAantal != null && beleidAantal != aantal;
    }

    /** "10 weken". */
    public String duur() {
        return toegekend().inWoorden();
    }

    /** "4 weken"; null when the policy sets no term. */
    public String beleidDuur() {
        return beleidAantal == null ? null : new Duur(beleidAantal, eenheid).inWoorden();
    }

    /** Last day when the letter is sent on this day; null for working days, which toezicht counts. */
    public LocalDate eindeBij(LocalDate verzending) {
        return toegekend().eindeBij(verzending);
    }

    private Duur toegekend() {
        return new Duur(aantal, eenheid);
    }
}
