// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Afspraak;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Dossier;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Gebeurtenis;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Tredeplaats;

/** What every event about something in a dossier tells besides what happened. */
record Dossiergegevens(
        UUID aanleiding,
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        int trede,
        String tredeNaam,
        LocalDate tredeSinds,
        Ladderstand.Oordeel oordeel,
        Stand stand,
        Stand vorigHalfjaar,
        Stand volgendHalfjaar,
        List<Overleg> overleggen,
        List<Plan> plannen,
        List<Afspraak> afspraken) {

    /** The facts of a letter about what happened. */
    <G extends Gebeurtenis> Dossierfeiten<G> met(G gebeurtenis) {
        return new Dossierfeiten<>(
                aanleiding,
                gemeente,
                halfjaar,
                datum,
                new Tredeplaats(trede, tredeNaam, tredeSinds, oordeel),
                new Cijfers(stand, null, vorigHalfjaar, volgendHalfjaar),
                new Dossier(overleggen, plannen, afspraken, List.of()),
                gebeurtenis);
    }
}
