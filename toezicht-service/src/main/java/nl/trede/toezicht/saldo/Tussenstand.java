// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.util.Optional;
import nl.trede.begrippen.Saldo;

/** The facts of one halfjaar that count, beside the saldo that it began with. */
record Tussenstand(Saldo beginsaldo, Optional<Taakstelling> taakstelling, Optional<Realisatie> realisatie) {

    int aantal() {
        return taakstelling.map(Taakstelling::aantal).orElse(0);
    }

    int gehuisvest() {
        return realisatie.map(Realisatie::gehuisvest).orElse(0);
    }

    boolean totHetEinde() {
        return realisatie.filter(Realisatie::totHetEinde).isPresent();
    }

    /** Halfjaren in a row that ended with an achterstand; one without realisatie neither counts nor breaks the row (rule 45). */
    int gemist(int totNu, Saldo eind) {
        return realisatie.isEmpty() ? totNu : eind.gehaald() ? 0 : totNu + 1;
    }
}
