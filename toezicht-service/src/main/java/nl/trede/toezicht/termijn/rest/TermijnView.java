// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnstatus;
import nl.trede.toezicht.termijn.Verlenging;
import nl.trede.toezicht.termijn.Vervallen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A termijn as it stands on a day. */
@Schema(name = "Termijn")
record TermijnView(
        UUID id,
        String document,
        String naam,
        @Schema(description = "Volgens beleid; null als het beleid geen termijn geeft") Duur beleid,
        @Schema(description = "Toegekend; null bij een vaste laatste dag") Duur duur,
        @Schema(description = "Toegekend in woorden", examples = "10 weken") String inWoorden,
        boolean algemeneTermijnenwet,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        @Schema(description = "De dag waarop de brief is verzonden; null zolang dat niet is gebeurd") LocalDate start,
        @Schema(description = "De laatste dag, na verlengingen") LocalDate einde,
        @Schema(description = "De laatste dag zonder verlengingen") LocalDate eersteEinde,
        List<Verlenging> verlengingen,
        int aantalVerlengingen,
        boolean ultimatum,
        Termijnstatus status,
        LocalDate ontvangenOp,
        boolean teLaat,
        Vervallen vervallen,
        UUID besluit) {

    static TermijnView van(Termijn termijn, LocalDate vandaag) {
        return new TermijnView(
                termijn.id(),
                termijn.document(),
                termijn.naam(),
                termijn.beleid(),
                termijn.duur(),
                termijn.duur() == null ? null : termijn.duur().inWoorden(),
                termijn.wet(),
                termijn.reden(),
                termijn.halfjaren(),
                termijn.doorkijk(),
                termijn.start(),
                termijn.einde(),
                termijn.eersteEinde(),
                termijn.verlengingen(),
                termijn.verlengingen().size(),
                termijn.ultimatum(),
                termijn.status(vandaag),
                termijn.ontvangenOp(),
                termijn.teLaat(),
                termijn.vervallen(),
                termijn.besluit());
    }
}
