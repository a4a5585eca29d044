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
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Looptijd;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Planoordeel;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Tredeplaats;

/** What notificatie reads of the event plan-beoordeeld. */
record PlanBeoordeeld(
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
        Planoordeel.Uitkomst uitkomst,
        LocalDate ontvangenOp,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        List<Planoordeel.Eis> afstemming,
        List<Planoordeel.Maatregel> maatregelen,
        Looptijd termijn,
        LocalDate uiterlijk,
        String toelichting,
        boolean naHerhaaldUitstel)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.plan-beoordeeld.v1";

    @Override
    public Dossierfeiten<Planoordeel> feiten() {
        return new Dossierfeiten<>(
                aanleiding,
                gemeente,
                halfjaar,
                datum,
                new Tredeplaats(trede, tredeNaam, tredeSinds, oordeel),
                new Cijfers(stand, null, vorigHalfjaar, volgendHalfjaar),
                new Dossier(overleggen, plannen, afspraken, List.of()),
                new Planoordeel(
                        uitkomst,
                        ontvangenOp,
                        halfjaren,
                        doorkijk,
                        afstemming,
                        maatregelen,
                        termijn,
                        uiterlijk,
                        toelichting,
                        naHerhaaldUitstel));
    }
}
