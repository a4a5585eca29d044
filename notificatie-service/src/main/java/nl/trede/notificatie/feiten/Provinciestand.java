// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import nl.trede.begrippen.Saldo;

/**
 * The gemeenten of a province added up, in persons (rule 28).
 *
 * @param begin sum of the saldi on the first day of the halfjaar; leads offset arrears
 * @param saldo the same on the peildatum
 * @param achterstanden sum of the achterstanden only, not negative
 * @param status GEEN_REALISATIE, VOORLOPIG (figures of the day) or DEFINITIEF
 */
public record Provinciestand(
        LocalDate peildatum,
        String status,
        Saldo begin,
        Saldo saldo,
        int achterstanden,
        int gemeenten,
        int metAchterstand) {

    public boolean voorlopig() {
        return !"DEFINITIEF".equals(status);
    }

    /** How the joint achterstand moved within the halfjaar. */
    public Stand.Ontwikkeling ontwikkeling() {
        var verschil = Integer.compare(saldo.achterstand(), begin.achterstand());
        return verschil > 0
                ? Stand.Ontwikkeling.TOEGENOMEN
                : verschil < 0 ? Stand.Ontwikkeling.AFGENOMEN : Stand.Ontwikkeling.GELIJK;
    }
}
