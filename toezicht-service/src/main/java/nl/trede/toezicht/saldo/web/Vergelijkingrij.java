// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.web;

import java.time.Instant;
import java.util.List;
import nl.trede.toezicht.saldo.Correcties;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Taakstelling;
import nl.trede.toezicht.saldo.Vergelijking;

/** Two standen beside each other, for the page. */
public record Vergelijkingrij(Vergelijking vergelijking) {

    /** Null while the figures of the halfjaar are not complete. */
    public Halfjaarstand bevroren() {
        return vergelijking.bevroren().map(Correcties.Gesloten::stand).orElse(null);
    }

    public Instant bevrorenOp() {
        return vergelijking.bevroren().map(Correcties.Gesloten::bekendOp).orElse(null);
    }

    public Halfjaarstand opPeilmoment() {
        return vergelijking.opPeilmoment();
    }

    public Halfjaarstand nu() {
        return vergelijking.nu();
    }

    /** Whether the present stand is of a later halfjaar: only then something can have been made up for. */
    public boolean isLater() {
        return nu().halfjaar().compareTo(vergelijking.halfjaar()) > 0;
    }

    public List<Taakstelling> taakstellingen() {
        return vergelijking.taakstellingen();
    }

    public boolean geldig(Taakstelling versie) {
        return vergelijking.geldig(versie);
    }
}
