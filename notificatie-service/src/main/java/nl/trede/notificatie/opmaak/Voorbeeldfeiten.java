// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Afspraak;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.feiten.Dossier;
import nl.trede.notificatie.feiten.Dossierfeiten;
import nl.trede.notificatie.feiten.Duur;
import nl.trede.notificatie.feiten.Gebeurtenis;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Ladderstand;
import nl.trede.notificatie.feiten.Oproepfeiten;
import nl.trede.notificatie.feiten.Overleg;
import nl.trede.notificatie.feiten.Plan;
import nl.trede.notificatie.feiten.Provinciestand;
import nl.trede.notificatie.feiten.Provincietotaal;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.feiten.Termijn;
import nl.trede.notificatie.feiten.Tredeplaats;
import nl.trede.notificatie.feiten.Verslagfeiten;

/**
 * Facts to try a kind of letter with: the figures of a gemeente as they are, and a dossier that is made up and says so. A figure that is
 * not known is not made up.
 *
 * @param verloop all known standen of the gemeente, oldest first
 * @param genoten the standen of the province over this halfjaar
 * @param dag of the besluit or of composing; after the halfjaar
 */
public record Voorbeeldfeiten(
        Gemeente gemeente, Halfjaar halfjaar, LocalDate dag, List<Stand> verloop, List<Gemeentestand> genoten) {

    private static final UUID GEEN = new UUID(0, 0);
    static final String VOORBEELD = "(voorbeeld)";

    /** The facts for this kind of letter. */
    public Brieffeiten van(Briefsoort soort) {
        return switch (soort) {
            case TREDEBRIEF, OORDEELBRIEF -> besluit(Aanleiding.TREDE, 2, 3);
            case EINDEBRIEF -> besluit(Aanleiding.TREDE, 2, 0);
            case RESULTAATBRIEF -> besluit(Aanleiding.VERSCHONING, 1, 1);
            case BEVRIEZINGSBRIEF -> besluit(Aanleiding.BEVRIEZING, 2, 2);
            case INTREKKINGSBRIEF -> besluit(Aanleiding.INTREKKING, 2, 1);
            case OPROEP -> oproep();
            case RAADSBRIEF ->
                new Raadsfeiten(gemeente, halfjaar, dag, verloop, genoten, List.of(), List.of("bijlage " + VOORBEELD));
            case PROVINCIEVERSLAG -> verslag();
            case PLANVRAAG, PLANANTWOORD, UITNODIGING, HERINNERING, VOORNEMEN, INDEPLAATSSTELLING, BEEINDIGING ->
                dossier(new Voorbeeldgebeurtenissen(halfjaar, dag).van(soort));
        };
    }

    private Stand over(Halfjaar gevraagd) {
        return verloop.stream()
                .filter(stand -> stand.halfjaar().equals(gevraagd))
                .findFirst()
                .orElse(null);
    }

    private Cijfers cijfers() {
        return new Cijfers(over(halfjaar), null, over(halfjaar.vorige()), over(halfjaar.volgende()));
    }

    private Besluitfeiten besluit(Aanleiding soort, int vorige, int trede) {
        var verschoning = soort == Aanleiding.VERSCHONING
                ? new Besluit.Verschoning(
                        "krapte " + VOORBEELD, halfjaar.volgende().peilmoment())
                : null;
        var ladder = new Ladderstand(
                trede,
                "trede " + trede + " " + VOORBEELD,
                dag.minusMonths(6),
                vorige,
                2,
                List.of(new Ladderstand.Tredebesluit(halfjaar.vorige(), vorige, "trede " + vorige, dag.minusMonths(6))),
                List.of(
                        new Ladderstand.Sport(0, "Monitoring", "ambtelijke monitoring " + VOORBEELD),
                        new Ladderstand.Sport(3, "Actief toezicht", "plan van aanpak " + VOORBEELD)),
                new Ladderstand.Oordeel("VOORBEELD", "oordeel " + VOORBEELD, null));
        var termijnen = trede == 3
                ? List.of(new Termijn(
                        "PLAN_VAN_AANPAK",
                        "plan van aanpak",
                        Duur.weken(4),
                        Duur.weken(10),
                        "de complexiteit " + VOORBEELD,
                        List.of(halfjaar.volgende()),
                        null))
                : List.<Termijn>of();
        return new Besluitfeiten(
                new Besluit(
                        GEEN,
                        soort,
                        halfjaar,
                        dag,
                        "motivering " + VOORBEELD,
                        verschoning,
                        soort == Aanleiding.BEVRIEZING
                                ? new Besluit.Bevriezing(
                                        trede,
                                        "trede " + trede,
                                        halfjaar.volgende().peilmoment())
                                : null,
                        soort == Aanleiding.INTREKKING
                                ? new Besluit.Ingetrokken(GEEN, Besluit.Ingetrokken.Wat.VERSCHONING, dag.minusWeeks(4))
                                : null),
                gemeente,
                cijfers(),
                ladder,
                dossier(termijnen));
    }

    private Dossier dossier(List<Termijn> termijnen) {
        return new Dossier(
                List.of(new Overleg(
                        Overleg.Soort.BESTUURLIJK,
                        dag.minusWeeks(2),
                        null,
                        "de voortgang " + VOORBEELD,
                        "er komt een plan " + VOORBEELD,
                        false)),
                List.of(new Plan(Plan.Status.GEVRAAGD, dag.minusWeeks(2), null, List.of(), null, false)),
                List.of(new Afspraak(
                        dag.plusWeeks(6), 12, 5, 7, null, halfjaar.volgende(), VOORBEELD, Afspraak.Status.OPEN)),
                termijnen);
    }

    private <G extends Gebeurtenis> Dossierfeiten<G> dossier(G gebeurtenis) {
        var plaats = new Tredeplaats(
                3,
                "trede 3 " + VOORBEELD,
                dag.minusMonths(6),
                new Ladderstand.Oordeel("VOORBEELD", "oordeel " + VOORBEELD, null));
        return new Dossierfeiten<>(GEEN, gemeente, halfjaar, dag, plaats, cijfers(), dossier(List.of()), gebeurtenis);
    }

    private Oproepfeiten oproep() {
        var totaal = totaal();
        return new Oproepfeiten(
                GEEN,
                gemeente.provincie(),
                halfjaar,
                dag,
                new Provinciestand(
                        totaal.peildatum(),
                        totaal.status(),
                        totaal.begin(),
                        totaal.saldo(),
                        totaal.achterstanden(),
                        totaal.gemeenten(),
                        totaal.metAchterstand()));
    }

    private Verslagfeiten verslag() {
        return new Verslagfeiten(
                GEEN,
                gemeente.provincie(),
                halfjaar,
                dag,
                totaal(),
                List.of(new Verslagfeiten.Bezetting(0, "Monitoring " + VOORBEELD, genoten.size())),
                genoten.stream()
                        .map(een -> new Verslagfeiten.Regel(
                                een.gemeente(), een.stand(), 0, "Monitoring " + VOORBEELD, null, false, false))
                        .toList());
    }

    private Provincietotaal totaal() {
        var standen = genoten.stream().map(Gemeentestand::stand).toList();
        var peildatum = standen.stream()
                .map(Stand::peildatum)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(halfjaar.peilmoment());
        return new Provincietotaal(
                peildatum,
                "VOORLOPIG",
                new Saldo(som(standen, stand -> stand.beginsaldo().personen())),
                new Saldo(som(standen, stand -> stand.saldo().personen())),
                som(standen, stand -> stand.beginsaldo().achterstand()),
                som(standen, stand -> stand.saldo().achterstand()),
                som(standen, Stand::taakstelling),
                som(standen, Stand::gehuisvest),
                standen.size(),
                som(standen, stand -> stand.saldo().achterstand() > 0 ? 1 : 0),
                som(standen, stand -> stand.saldo().personen() == 0 ? 1 : 0),
                som(standen, stand -> stand.saldo().voorsprong() > 0 ? 1 : 0));
    }

    private static int som(List<Stand> standen, java.util.function.ToIntFunction<Stand> van) {
        return standen.stream().mapToInt(van).sum();
    }
}
