// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import java.time.LocalDate;
import nl.trede.begrippen.Saldo;

/**
 * A row of the overview. Figures are persons, and null when the gemeente has no stand in the halfjaar.
 *
 * @param trede the last besluit, whatever the halfjaar; null when nothing was decided
 * @param herkomst in words; null without achterstand
 * @param fictief whether a figure is made up for demonstration
 */
public record Gemeenterij(
        String code,
        String naam,
        String provincie,
        String provinciecode,
        Integer beginsaldo,
        Integer taakstelling,
        Integer gehuisvest,
        Integer saldo,
        LocalDate peildatum,
        String status,
        String herkomst,
        Boolean fictief,
        Integer trede,
        String tredeNaam) {

    public boolean metStand() {
        return saldo != null;
    }

    /** Without a realisatie the saldo only says what is to be done. */
    public boolean metRealisatie() {
        return peildatum != null;
    }

    public boolean metBesluit() {
        return trede != null;
    }

    public String stijl() {
        return Stijl.van(saldo);
    }

    public Saldo inSaldo() {
        return new Saldo(saldo);
    }
}
