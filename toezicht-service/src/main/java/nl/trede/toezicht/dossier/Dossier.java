// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;

/** All of the toezicht on one gemeente together; every list is oldest first. */
public record Dossier(
        Tredeverloop verloop,
        List<Overleg> overleggen,
        List<Planstap> plannen,
        List<Nakoming> afspraken,
        List<Termijn> termijnen,
        List<Brief> brieven) {

    /** The document that the steps of a plan are about. */
    private static final String PLAN_VAN_AANPAK = "PLAN_VAN_AANPAK";

    private static final Set<Planstatus> INGELEVERD =
            Set.of(Planstatus.ONTVANGEN, Planstatus.ONVOLDOENDE, Planstatus.AANVAARD);

    /** The last one given in a besluit; null when none was. */
    public Oordeel oordeel() {
        return verloop.besluiten().stream()
                .map(Besluit::oordeel)
                .filter(Objects::nonNull)
                .reduce((eerder, later) -> later)
                .orElse(null);
    }

    public Termijnstatus status(Termijn termijn, LocalDate vandaag) {
        boolean ontvangen = termijn.document().equals(PLAN_VAN_AANPAK)
                && termijn.start() != null
                && plannen.stream()
                        .anyMatch(stap -> INGELEVERD.contains(stap.status())
                                && !stap.datum().isBefore(termijn.start()));
        return termijn.status(ontvangen, vandaag);
    }
}
