// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Tredeplaatsing;

/** What trede-besloten and verschoning-verleend have in common, field for field as their contracts. */
record BesluitBericht(
        UUID besluit,
        DossierBericht.GemeenteDeel gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        String motivering,
        int trede,
        String tredeNaam,
        LocalDate tredeSinds,
        Oordeel oordeel,
        StandBericht stand,
        BijstellingBericht bijstelling,
        StandBericht vorigHalfjaar,
        StandBericht volgendHalfjaar,
        int opeenvolgendGemist,
        List<DossierBericht.VerloopDeel> tredeverloop,
        List<DossierBericht.OverlegDeel> overleggen,
        List<DossierBericht.PlanDeel> plannen,
        List<DossierBericht.AfspraakDeel> afspraken,
        List<DossierBericht.TermijnDeel> termijnen,
        List<DossierBericht.LadderDeel> ladder,
        DossierBericht.BeleidDeel beleid) {

    static BesluitBericht van(Momentopname opname) {
        var besluit = opname.besluit();
        return new BesluitBericht(
                besluit.id(),
                DossierBericht.GemeenteDeel.van(opname.gemeente()),
                besluit.halfjaar(),
                besluit.datum(),
                besluit.motivering(),
                opname.na().trede(),
                tredeNaam(opname),
                opname.na().sinds(),
                besluit.oordeel(),
                StandBericht.van(besluit.stand()),
                BijstellingBericht.van(opname.bijstelling(), opname.landelijk()),
                StandBericht.van(opname.vorig()),
                StandBericht.van(opname.volgend()),
                opname.gemist(),
                opname.eerder().plaatsingen().stream()
                        .map(DossierBericht.VerloopDeel::van)
                        .toList(),
                opname.overleggen().stream()
                        .map(DossierBericht.OverlegDeel::van)
                        .toList(),
                opname.plannen().stream().map(DossierBericht.PlanDeel::van).toList(),
                opname.afspraken().stream()
                        .map(DossierBericht.AfspraakDeel::van)
                        .toList(),
                opname.termijnen().stream().map(DossierBericht.TermijnDeel::van).toList(),
                opname.ladder().treden().stream()
                        .map(DossierBericht.LadderDeel::van)
                        .toList(),
                DossierBericht.BeleidDeel.van(besluit.beleid()));
    }

    private static String tredeNaam(Momentopname opname) {
        return opname.na()
                .laatste()
                .map(besluit -> ((Tredeplaatsing) besluit.inhoud()).tredeNaam())
                .or(() -> opname.ladder().trede(0).map(trede -> trede.naam()))
                .orElse("trede 0");
    }
}
