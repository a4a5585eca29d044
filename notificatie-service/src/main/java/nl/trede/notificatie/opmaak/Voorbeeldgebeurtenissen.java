// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Beeindiging;
import nl.trede.notificatie.feiten.Duur;
import nl.trede.notificatie.feiten.Gebeurtenis;
import nl.trede.notificatie.feiten.Herinnering;
import nl.trede.notificatie.feiten.Indeplaatsstelling;
import nl.trede.notificatie.feiten.Looptijd;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Planoordeel;
import nl.trede.notificatie.feiten.Planvraag;
import nl.trede.notificatie.feiten.Uitnodiging;

/** Made-up events of a dossier, to try a letter with; each says that it is an example. */
record Voorbeeldgebeurtenissen(Halfjaar halfjaar, LocalDate dag) {

    private static final String VOORBEELD = Voorbeeldfeiten.VOORBEELD;

    Gebeurtenis van(Briefsoort soort) {
        return switch (soort) {
            case PLANVRAAG -> planvraag();
            case PLANANTWOORD -> planoordeel();
            case UITNODIGING ->
                new Uitnodiging(
                        Overleg.Soort.BESTUURLIJK,
                        dag.plusWeeks(4),
                        null,
                        "de voortgang " + VOORBEELD,
                        List.of("gedeputeerde", "wethouder"));
            case HERINNERING ->
                new Herinnering(
                        Herinnering.Soort.TERMIJN,
                        "plan van aanpak",
                        Herinnering.Moment.VOOR,
                        7,
                        dag.plusDays(7),
                        null,
                        looptijd(),
                        new Herinnering.Eerder("VOORBEELD/1", dag.minusWeeks(5)));
            case VOORNEMEN -> indeplaatsstelling(null);
            case INDEPLAATSSTELLING ->
                indeplaatsstelling(new Indeplaatsstelling.Voornemen(
                        dag.minusWeeks(8),
                        dag.minusWeeks(8).plusDays(2),
                        dag.minusWeeks(8).plusDays(2)));
            case BEEINDIGING ->
                new Beeindiging(
                        1,
                        halfjaar.vorige(),
                        12,
                        Beeindiging.Wijze.VERVALLEN,
                        Beeindiging.Fase.BESLUIT,
                        dag.minusWeeks(12),
                        new Beeindiging.Bewijs(halfjaar, dag.minusDays(3), 0),
                        "het is op tijd gehaald " + VOORBEELD);
            default -> throw new IllegalArgumentException(soort + " is about no event of a dossier");
        };
    }

    private Planvraag planvraag() {
        return new Planvraag(
                List.of(halfjaar.volgende()),
                halfjaar.volgende().volgende(),
                List.of("hoe de gemeente de achterstand inloopt " + VOORBEELD, "afgestemd met het COA " + VOORBEELD),
                looptijd(),
                null,
                null);
    }

    private Planoordeel planoordeel() {
        return new Planoordeel(
                Planoordeel.Uitkomst.AANVAARD,
                dag.minusWeeks(3),
                List.of(halfjaar.volgende()),
                null,
                List.of(new Planoordeel.Eis("afgestemd met het COA " + VOORBEELD, true)),
                List.of(new Planoordeel.Maatregel("flexwoningen " + VOORBEELD, 10, dag.plusMonths(3), null)),
                null,
                null,
                "voldoende maatregelen " + VOORBEELD,
                false);
    }

    private Looptijd looptijd() {
        return new Looptijd(
                "PLAN_VAN_AANPAK",
                "plan van aanpak",
                4,
                10,
                Duur.Eenheid.WEKEN,
                "de complexiteit " + VOORBEELD,
                null,
                null,
                0,
                false);
    }

    private Indeplaatsstelling indeplaatsstelling(Indeplaatsstelling.Voornemen voornemen) {
        return new Indeplaatsstelling(
                1,
                halfjaar,
                12,
                List.of(new Indeplaatsstelling.Onderdeel(
                        "de achterstand huisvesten " + VOORBEELD, 12, dag.plusWeeks(12))),
                dag.plusWeeks(12),
                "de achterstand is niet ingelopen " + VOORBEELD,
                null,
                null,
                voornemen,
                false);
    }
}
