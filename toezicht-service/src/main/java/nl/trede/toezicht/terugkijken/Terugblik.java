// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * A gemeente as it was known at one moment.
 *
 * @param standen by the facts known then, oldest first
 * @param afspraken laid beside the figures known then
 */
public record Terugblik(Instant bekendOp, Kennis kennis, List<Halfjaarstand> standen, List<Nakoming> afspraken) {

    public Terugblik {
        standen = List.copyOf(standen);
        afspraken = List.copyOf(afspraken);
    }

    /** The last proposal that had been made; empty when none had. */
    public Optional<Beoordeling> voorstel() {
        return kennis.beoordelingen().stream().reduce((eerder, later) -> later);
    }
}
