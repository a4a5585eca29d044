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
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Herinnering;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Looptijd;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Tredeplaats;

/** What notificatie reads of the event termijn-herinnerd. */
record TermijnHerinnerd(
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
        List<Afspraak> afspraken,
        Herinnering.Soort soort,
        String omschrijving,
        Herinnering.Moment moment,
        int dagen,
        LocalDate einde,
        Integer personen,
        Looptijd termijn,
        Herinnering.Eerder brief)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.termijn-herinnerd.v1";

    @Override
    public Dossierfeiten<Herinnering> feiten() {
        return new Dossierfeiten<>(
                aanleiding,
                gemeente,
                halfjaar,
                datum,
                new Tredeplaats(trede, tredeNaam, tredeSinds, oordeel),
                new Cijfers(stand, null, vorigHalfjaar, volgendHalfjaar),
                new Dossier(overleggen, plannen, afspraken, List.of()),
                new Herinnering(soort, omschrijving, moment, dagen, einde, personen, termijn, brief));
    }
}
