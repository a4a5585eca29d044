// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import nl.trede.begrippen.Saldo;

/** Totals of a provincie in a halfjaar: the signed sums let leads offset, the sum of achterstanden does not (rule 28). */
public record Provincietotaal(
        String code,
        String naam,
        Long somSaldiBegin,
        Long somSaldi,
        Long somAchterstanden,
        Long metAchterstand,
        Long precies,
        Long metVoorsprong) {

    public Saldo begin() {
        return new Saldo(somSaldiBegin.intValue());
    }

    /** Over the halfjaar, persons; negative = further behind. */
    public Saldo verandering() {
        return new Saldo((int) (somSaldi - somSaldiBegin));
    }

    public Saldo eind() {
        return new Saldo(somSaldi.intValue());
    }
}
