// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * A stand as it was last computed.
 *
 * @param versie per gemeente and halfjaar, from 1; goes up whenever the stand changes
 * @param vervallen true when the chain no longer has this halfjaar, because the openingsstand moved past it or another gemeente took over
 */
public record Standversie(Halfjaarstand stand, int versie, boolean vervallen) {

    static Standversie eerste(Halfjaarstand stand) {
        return new Standversie(stand, 1, false);
    }

    Standversie met(Halfjaarstand nieuw) {
        return new Standversie(nieuw, versie + 1, false);
    }

    Standversie vervalt() {
        return new Standversie(stand, versie + 1, true);
    }

    boolean zegt(Halfjaarstand ander) {
        return !vervallen && stand.equals(ander);
    }
}
