// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Beeindiging;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Dossier;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Duur;
import nl.trede.notificatie.feiten.Gebeurtenis;
import nl.trede.notificatie.feiten.Herinnering;
import nl.trede.notificatie.feiten.Indeplaatsstelling;
import nl.trede.notificatie.feiten.Looptijd;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Planoordeel;
import nl.trede.notificatie.feiten.Planvraag;
import nl.trede.notificatie.feiten.Tredeplaats;
import nl.trede.notificatie.feiten.Uitnodiging;

/** What may happen in a dossier, with everything said and with as little as the contract allows. */
final class Proefgebeurtenissen {

    private Proefgebeurtenissen() {}

    static <G extends Gebeurtenis> Dossierfeiten<G> met(Dossierfeiten<?> basis, G gebeurtenis) {
        return new Dossierfeiten<>(
                basis.besluit(),
                basis.gemeente(),
                basis.halfjaar(),
                basis.datum(),
                new Tredeplaats(0, "Monitoring", null, null),
                new Cijfers(null, null, null, null),
                new Dossier(List.of(), List.of(), List.of(), List.of()),
                gebeurtenis);
    }

    static List<? extends Gebeurtenis> van(Briefsoort soort, Halfjaar halfjaar, LocalDate dag) {
        return switch (soort) {
            case PLANVRAAG -> planvragen(halfjaar, dag);
            case PLANANTWOORD -> planoordelen(halfjaar, dag);
            case UITNODIGING ->
                List.of(new Uitnodiging(Overleg.Soort.AMBTELIJK, null, "tweede helft van april 2025", null, List.of()));
            case HERINNERING -> herinneringen(dag);
            case VOORNEMEN, INDEPLAATSSTELLING -> indeplaatsstellingen(soort, dag);
            case BEEINDIGING -> beeindigingen(halfjaar, dag);
            default -> List.of();
        };
    }

    private static List<Planvraag> planvragen(Halfjaar halfjaar, LocalDate dag) {
        var vragen = new ArrayList<Planvraag>();
        for (var termijn : looptijden()) {
            vragen.add(new Planvraag(
                    List.of(halfjaar, halfjaar.volgende()), null, List.of(), termijn, null, "let op het COA"));
        }
        vragen.add(new Planvraag(List.of(), null, List.of(), null, dag.plusWeeks(3), null));
        vragen.add(new Planvraag(List.of(), null, List.of(), null, null, null));
        return vragen;
    }

    private static List<Looptijd> looptijden() {
        var looptijden = new ArrayList<Looptijd>();
        for (var eenheid : Duur.Eenheid.values()) {
            looptijden.add(new Looptijd("PLAN", "plan van aanpak", null, 1, eenheid, null, null, null, 0, false));
            looptijden.add(new Looptijd("PLAN", "plan van aanpak", 4, 6, eenheid, "krapte", null, null, 2, true));
        }
        return looptijden;
    }

    private static List<Planoordeel> planoordelen(Halfjaar halfjaar, LocalDate dag) {
        var oordelen = new ArrayList<Planoordeel>();
        for (var uitkomst : Planoordeel.Uitkomst.values()) {
            oordelen.add(
                    new Planoordeel(uitkomst, null, List.of(), null, List.of(), List.of(), null, null, null, true));
            oordelen.add(new Planoordeel(
                    uitkomst,
                    dag.minusDays(9),
                    List.of(halfjaar),
                    halfjaar.volgende(),
                    List.of(new Planoordeel.Eis("afgestemd", null), new Planoordeel.Eis("volledig", false)),
                    List.of(new Planoordeel.Maatregel("woningen", null, null, dag)),
                    null,
                    dag.plusWeeks(2),
                    "er ontbreekt een planning",
                    false));
            oordelen.add(new Planoordeel(
                    uitkomst,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    looptijden().get(1),
                    null,
                    null,
                    false));
        }
        return oordelen;
    }

    private static List<Herinnering> herinneringen(LocalDate dag) {
        var herinneringen = new ArrayList<Herinnering>();
        for (var soort : Herinnering.Soort.values()) {
            for (var moment : Herinnering.Moment.values()) {
                for (var dagen : new int[] {1, 7}) {
                    herinneringen.add(new Herinnering(
                            soort, "toezichtinformatie", moment, dagen, dag.plusDays(dagen), dagen, null, null));
                }
            }
        }
        return herinneringen;
    }

    private static List<Indeplaatsstelling> indeplaatsstellingen(Briefsoort soort, LocalDate dag) {
        var alle = new ArrayList<Indeplaatsstelling>();
        var voornemen =
                soort == Briefsoort.VOORNEMEN ? null : new Indeplaatsstelling.Voornemen(dag.minusWeeks(9), null, null);
        for (var spoed : new boolean[] {false, true}) {
            alle.add(new Indeplaatsstelling(
                    2,
                    null,
                    140,
                    List.of(
                            new Indeplaatsstelling.Onderdeel("de achterstand huisvesten", 40, dag.plusWeeks(6)),
                            new Indeplaatsstelling.Onderdeel("een besluit nemen", null, dag.plusWeeks(2))),
                    dag.plusWeeks(6),
                    "herhaald niet gehaald.",
                    new Indeplaatsstelling.Bekendmaking(dag, "het provinciaal blad"),
                    dag,
                    voornemen,
                    spoed && voornemen != null));
        }
        return alle;
    }

    private static List<Beeindiging> beeindigingen(Halfjaar halfjaar, LocalDate dag) {
        var alle = new ArrayList<Beeindiging>();
        for (var wijze : Beeindiging.Wijze.values()) {
            for (var fase : Beeindiging.Fase.values()) {
                alle.add(new Beeindiging(1, null, 12, wijze, fase, dag.minusWeeks(12), null, null));
                alle.add(new Beeindiging(
                        1,
                        halfjaar,
                        12,
                        wijze,
                        fase,
                        dag.minusWeeks(12),
                        new Beeindiging.Bewijs(halfjaar, dag, 3),
                        "de gemeente werkt mee"));
            }
        }
        return alle;
    }
}
