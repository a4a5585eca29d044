// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;
import nl.trede.toezicht.termijn.Tijdseenheid;

/** A termijn as the contracts of the dossier have it. A fixed last day is told as the days from the start. */
record Termijndeel(
        String document,
        String naam,
        Integer beleidAantal,
        Integer beleidWeken,
        int aantal,
        Tijdseenheid eenheid,
        Integer weken,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        LocalDate start,
        LocalDate einde,
        int verlengingen,
        boolean ultimatum,
        Termijnstatus status) {

    /** Null when there is no termijn. */
    static Termijndeel van(Termijn termijn, LocalDate dag) {
        if (termijn == null) {
            return null;
        }
        var duur = termijn.duur() != null ? termijn.duur() : totDeVasteDag(termijn);
        return new Termijndeel(
                termijn.document(),
                termijn.naam(),
                beleidAantal(termijn.beleid(), duur),
                termijn.beleidWeken(),
                duur.aantal(),
                duur.eenheid(),
                duur.inWeken(),
                termijn.reden(),
                termijn.halfjaren(),
                termijn.doorkijk(),
                termijn.start(),
                termijn.einde(),
                termijn.verlengingen().size(),
                termijn.ultimatum(),
                termijn.status(dag));
    }

    /** The contract has one unit for both: what the beleid gives in another unit cannot be told and is left out. */
    private static Integer beleidAantal(Duur beleid, Duur duur) {
        return beleid == null || beleid.eenheid() != duur.eenheid() ? null : (Integer) beleid.aantal();
    }

    private static Duur totDeVasteDag(Termijn termijn) {
        long dagen = termijn.start() == null
                ? 1
                : termijn.start().until(termijn.vasteDag(), java.time.temporal.ChronoUnit.DAYS);
        return new Duur((int) Math.max(1, dagen), Tijdseenheid.DAGEN);
    }
}
