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

/** What every event about a besluit tells besides what was decided; the trede is that after the besluit. */
record Besluitgegevens(
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
        List<Termijn> termijnen) {

    /**
     * The facts of a letter about this besluit.
     *
     * @param vorigeTrede before the besluit; null when it left the gemeente on its trede
     * @param verschoning null unless the besluit is one; likewise bevriezing and ingetrokken
     */
    Besluitfeiten met(
            Aanleiding soort,
            Integer vorigeTrede,
            Besluit.Verschoning verschoning,
            Besluit.Bevriezing bevriezing,
            Besluit.Ingetrokken ingetrokken) {
        return new Besluitfeiten(
                new Besluit(besluit, soort, halfjaar, datum, motivering, verschoning, bevriezing, ingetrokken),
                gemeente,
                new Cijfers(stand, bijstelling, vorigHalfjaar, volgendHalfjaar),
                new Ladderstand(
                        trede,
                        tredeNaam,
                        tredeSinds,
                        vorigeTrede == null ? trede : vorigeTrede,
                        opeenvolgendGemist,
                        tredeverloop,
                        ladder,
                        oordeel),
                new Dossier(overleggen, plannen, afspraken, termijnen));
    }
}
