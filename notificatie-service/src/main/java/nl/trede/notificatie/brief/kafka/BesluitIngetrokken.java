// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Afspraak;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Dossier;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Termijn;

/** What notificatie reads of the event besluit-ingetrokken; the trede is that after the withdrawal. */
record BesluitIngetrokken(
        UUID besluit,
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        String motivering,
        int trede,
        String tredeNaam,
        LocalDate tredeSinds,
        int opeenvolgendGemist,
        Ladderstand.Oordeel oordeel,
        Stand stand,
        Cijfers.Bijstelling bijstelling,
        Stand vorigHalfjaar,
        Stand volgendHalfjaar,
        List<Ladderstand.Tredebesluit> tredeverloop,
        List<Ladderstand.Sport> ladder,
        List<Overleg> overleggen,
        List<Plan> plannen,
        List<Afspraak> afspraken,
        List<Termijn> termijnen,
        Besluit.Ingetrokken ingetrokken)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.besluit-ingetrokken.v1";

    @Override
    public Besluitfeiten feiten() {
        return new Besluitfeiten(
                new Besluit(besluit, Aanleiding.INTREKKING, halfjaar, datum, motivering, null, null, ingetrokken),
                gemeente,
                new Cijfers(stand, bijstelling, vorigHalfjaar, volgendHalfjaar),
                new Ladderstand(trede, tredeNaam, tredeSinds, trede, opeenvolgendGemist, tredeverloop, ladder, oordeel),
                new Dossier(overleggen, plannen, afspraken, termijnen));
    }
}
