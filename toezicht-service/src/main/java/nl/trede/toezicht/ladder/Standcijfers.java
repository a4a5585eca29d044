// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standstatus;

/** The figures that a proposal or besluit rests on, as they were; persons, a negative saldo is an achterstand. */
public record Standcijfers(
        Saldo beginsaldo,
        int taakstelling,
        int opgave,
        int gehuisvest,
        int resterend,
        Saldo saldo,
        LocalDate peildatum,
        Standstatus status) {

    /** Null when nothing was known. */
    public static Standcijfers van(Halfjaarstand stand) {
        return stand == null
                ? null
                : new Standcijfers(
                        stand.beginsaldo(),
                        stand.taakstelling(),
                        stand.opgave(),
                        stand.gehuisvest(),
                        stand.resterend(),
                        stand.saldo(),
                        stand.peildatum(),
                        stand.status());
    }
}
