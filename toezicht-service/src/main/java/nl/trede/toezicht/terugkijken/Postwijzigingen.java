// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;

/** What happened to termijnen and letters. Of a sending, a start, a receipt and a lapse only the day is kept: it counts from the first moment of it. */
final class Postwijzigingen {

    private final Map<UUID, Instant> aanleidingen = new HashMap<>();

    private Postwijzigingen(Kennis kennis) {
        kennis.verloop().besluiten().forEach(besluit -> aanleidingen.put(besluit.id(), besluit.vastgelegdOp()));
        kennis.plannen().forEach(stap -> aanleidingen.put(stap.id(), stap.vastgelegdOp()));
    }

    static Stream<Wijziging> van(Kennis kennis, Post post) {
        var wijzigingen = new Postwijzigingen(kennis);
        return Stream.concat(
                post.brieven().stream().map(Postwijzigingen::brief),
                post.termijnen().stream().flatMap(wijzigingen::termijn));
    }

    private static Wijziging brief(Brief brief) {
        return new Wijziging(
                Vandaag.begin(brief.datumVerzending()),
                "brief",
                null,
                "verzonden op " + brief.datumVerzending() + ": " + brief.onderwerp(),
                null,
                brief.kenmerk());
    }

    private Stream<Wijziging> termijn(Termijn termijn) {
        var verlengingen = Stream.iterate(0, nummer -> nummer + 1)
                .limit(termijn.verlengingen().size())
                .map(nummer -> verlengd(termijn, nummer));
        return Stream.concat(
                Stream.of(verleend(termijn), gestart(termijn), ontvangen(termijn), vervallen(termijn))
                        .filter(Objects::nonNull),
                verlengingen);
    }

    /** Null when not known: nothing that it follows from, nor that it began. */
    private Wijziging verleend(Termijn termijn) {
        var moment = aanleidingen.get(termijn.besluit());
        if (moment == null && termijn.start() != null) {
            moment = Vandaag.begin(termijn.start());
        }
        return moment == null
                ? null
                : wijziging(moment, termijn, "gevraagd, " + hoeLang(termijn), null, termijn.reden());
    }

    private static String hoeLang(Termijn termijn) {
        return termijn.vasteDag() != null
                ? "uiterlijk " + termijn.vasteDag()
                : "binnen " + termijn.duur().inWoorden() + " na de brief";
    }

    private static Wijziging gestart(Termijn termijn) {
        return termijn.start() == null
                ? null
                : dag(
                        termijn.start(),
                        termijn,
                        "begint op " + termijn.start() + ", tot en met " + termijn.eersteEinde(),
                        null);
    }

    private static Wijziging verlengd(Termijn termijn, int nummer) {
        var verlenging = termijn.verlengingen().get(nummer);
        var was = nummer == 0
                ? termijn.eersteEinde()
                : termijn.verlengingen().get(nummer - 1).tot();
        return wijziging(
                verlenging.vastgelegdOp(),
                termijn,
                "verlengd tot en met " + verlenging.tot() + (verlenging.ultimatum() ? ", ultimatum" : ""),
                was == null ? null : "tot en met " + was,
                verlenging.reden());
    }

    private static Wijziging ontvangen(Termijn termijn) {
        return termijn.ontvangenOp() == null
                ? null
                : dag(
                        termijn.ontvangenOp(),
                        termijn,
                        "ontvangen op " + termijn.ontvangenOp() + (termijn.teLaat() ? ", te laat" : ""),
                        null);
    }

    private static Wijziging vervallen(Termijn termijn) {
        var vervallen = termijn.vervallen();
        return vervallen == null
                ? null
                : dag(vervallen.datum(), termijn, "vervallen op " + vervallen.datum(), vervallen.reden());
    }

    private static Wijziging dag(LocalDate dag, Termijn termijn, String nu, String bron) {
        return wijziging(Vandaag.begin(dag), termijn, nu, null, bron);
    }

    private static Wijziging wijziging(Instant moment, Termijn termijn, String nu, String was, String bron) {
        return new Wijziging(
                moment,
                "termijn",
                termijn.halfjaren().isEmpty() ? null : termijn.halfjaren().get(0),
                termijn.naam() + ": " + nu,
                was,
                bron);
    }
}
