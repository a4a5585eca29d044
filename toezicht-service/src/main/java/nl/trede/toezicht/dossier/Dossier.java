// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import java.util.List;
import java.util.Objects;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;

/** All of the toezicht on one gemeente together; every list is oldest first. */
public record Dossier(
        Tredeverloop verloop,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<Nakoming> afspraken,
        List<Termijn> termijnen,
        List<Brief> brieven) {

    /** The last one given in a besluit; null when none was. */
    public Oordeel oordeel() {
        return verloop.besluiten().stream()
                .map(Besluit::oordeel)
                .filter(Objects::nonNull)
                .reduce((eerder, later) -> later)
                .orElse(null);
    }
}
