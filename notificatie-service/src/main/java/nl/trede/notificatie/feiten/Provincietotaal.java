// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import nl.trede.begrippen.Saldo;

/**
 * All gemeenten of a province added up over a halfjaar, in persons (rule 28).
 *
 * @param begin sum of the saldi on the first day; leads offset arrears
 * @param saldo the same on the peildatum
 * @param achterstandenBegin arrears only, on the first day; not negative
 * @param achterstanden arrears only, on the peildatum; not negative
 */
public record Provincietotaal(
        LocalDate peildatum,
        String status,
        Saldo begin,
        Saldo saldo,
        int achterstandenBegin,
        int achterstanden,
        int taakstelling,
        int gehuisvest,
        int gemeenten,
        int metAchterstand,
        int precies,
        int metVoorsprong) {

    public boolean voorlopig() {
        return !"DEFINITIEF".equals(status);
    }

    /** How the arrears moved within the halfjaar. */
    public Stand.Ontwikkeling ontwikkeling() {
        var verschil = Integer.compare(achterstanden, achterstandenBegin);
        return verschil > 0
                ? Stand.Ontwikkeling.TOEGENOMEN
                : verschil < 0 ? Stand.Ontwikkeling.AFGENOMEN : Stand.Ontwikkeling.GELIJK;
    }
}
