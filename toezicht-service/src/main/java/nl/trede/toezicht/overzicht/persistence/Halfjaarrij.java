// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** A halfjaar of one gemeente; figures are persons. */
public record Halfjaarrij(
        String halfjaar,
        Integer beginsaldo,
        Integer overgenomen,
        Integer taakstelling,
        Integer gehuisvest,
        Integer saldo,
        LocalDate peildatum,
        String status,
        String herkomst,
        String bronnen,
        String ontbreekt,
        Boolean fictief) {

    public Halfjaar inHalfjaar() {
        return Halfjaar.lees(halfjaar);
    }

    public int opgave() {
        return taakstelling - beginsaldo - overgenomen;
    }

    /** Whether a herindeling inside the halfjaar brought or took something. */
    public boolean metOvername() {
        return overgenomen != 0;
    }

    public boolean metRealisatie() {
        return peildatum != null;
    }

    public boolean voorlopig() {
        return "VOORLOPIG".equals(status);
    }

    public Saldo inSaldo() {
        return new Saldo(saldo);
    }
}
