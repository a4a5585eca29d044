// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.ladder.Verschoning;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Taakstelling;

/** The facts of one gemeente that became known after one moment, up to and with another; in that order. */
final class Wijzigingen {

    private final List<Wijziging> gevonden = new ArrayList<>();
    private final Predicate<Instant> ertussen;
    private final Kennis kennis;

    private Wijzigingen(Kennis kennis, Instant na, Instant totEnMet) {
        this.kennis = kennis;
        this.ertussen = moment -> moment.isAfter(na) && !moment.isAfter(totEnMet);
    }

    /** @param post what was asked within a term, and the letters */
    static List<Wijziging> van(Kennis kennis, Post post, Instant na, Instant totEnMet) {
        var wijzigingen = new Wijzigingen(kennis, na, totEnMet);
        wijzigingen.cijfers();
        wijzigingen.dossier();
        wijzigingen.voegToe(Indelingswijzigingen.van(kennis));
        wijzigingen.voegToe(Postwijzigingen.van(kennis, post));
        return wijzigingen.gevonden.stream()
                .sorted(Comparator.comparing(Wijziging::bekendOp))
                .toList();
    }

    private void voegToe(Stream<Wijziging> alle) {
        alle.filter(een -> ertussen.test(een.bekendOp())).forEach(gevonden::add);
    }

    private void voegToe(Wijziging wijziging) {
        if (ertussen.test(wijziging.bekendOp())) {
            gevonden.add(wijziging);
        }
    }

    private void cijfers() {
        var feiten = kennis.feiten();
        for (var feit : feiten.openingsstanden()) {
            var was = feiten.openingsstanden().stream()
                    .filter(ander -> ander.versie() < feit.versie())
                    .max(Comparator.comparingInt(Openingsstand::versie))
                    .map(ander -> ander.saldo() + " bij " + ander.halfjaar())
                    .orElse(null);
            voegToe(new Wijziging(
                    feit.vastgelegdOp(),
                    "openingsstand",
                    feit.halfjaar(),
                    feit.saldo().toString(),
                    was,
                    feit.bron()));
        }
        for (var feit : feiten.taakstellingen()) {
            var was = feiten.taakstellingen(feit.halfjaar()).stream()
                    .filter(ander -> ander.versie() < feit.versie())
                    .max(Comparator.comparingInt(Taakstelling::versie))
                    .map(ander -> ander.aantal() + " per " + ander.datum())
                    .orElse(null);
            voegToe(new Wijziging(
                    feit.vastgelegdOp(),
                    "taakstelling",
                    feit.halfjaar(),
                    feit.aantal() + " per " + feit.datum(),
                    was,
                    feit.bron()));
        }
        for (var feit : feiten.realisaties()) {
            var was = feiten.realisaties().stream()
                    .filter(ander -> ander.halfjaar().equals(feit.halfjaar())
                            && ander.peildatum().equals(feit.peildatum())
                            && ander.versie() < feit.versie())
                    .max(Comparator.comparingInt(Realisatie::versie))
                    .map(ander -> String.valueOf(ander.gehuisvest()))
                    .orElse(null);
            voegToe(new Wijziging(
                    feit.vastgelegdOp(),
                    "gehuisvest",
                    feit.halfjaar(),
                    feit.gehuisvest() + " op " + feit.peildatum(),
                    was,
                    feit.bron()));
        }
    }

    private void dossier() {
        kennis.verloop()
                .besluiten()
                .forEach(een -> voegToe(new Wijziging(
                        een.vastgelegdOp(), "besluit", een.halfjaar(), besluit(een), null, een.motivering())));
        kennis.beoordelingen()
                .forEach(een -> voegToe(new Wijziging(
                        een.gemaaktOp(),
                        "voorstel",
                        een.halfjaar(),
                        "trede " + een.voorgesteldeTrede() + ", "
                                + een.oordeel().woord(),
                        null,
                        een.beleid().versie())));
        kennis.overleggen()
                .forEach(een -> voegToe(
                        new Wijziging(een.vastgelegdOp(), "overleg", null, overleg(een), null, een.onderwerp())));
        kennis.plannen()
                .forEach(een -> voegToe(new Wijziging(
                        een.vastgelegdOp(),
                        "plan van aanpak",
                        een.halfjaren().isEmpty() ? null : een.halfjaren().get(0),
                        een.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " op " + een.datum(),
                        null,
                        een.toelichting())));
        kennis.afspraken()
                .forEach(een -> voegToe(new Wijziging(
                        een.vastgelegdOp(),
                        "afspraak",
                        een.halfjaar(),
                        "uiterlijk " + een.datum() + ", waarvan achterstand " + een.waarvanAchterstand(),
                        null,
                        een.toelichting())));
    }

    private static String overleg(Overleg overleg) {
        return overleg.soort().name().toLowerCase(java.util.Locale.ROOT) + " op "
                + (overleg.datum() == null ? overleg.aanduiding() : overleg.datum());
    }

    private static String besluit(Besluit besluit) {
        var inhoud = besluit.inhoud();
        return inhoud instanceof Tredeplaatsing plaatsing
                ? "trede " + plaatsing.trede() + " (" + plaatsing.tredeNaam() + "), besluit van " + besluit.datum()
                : inhoud instanceof Verschoning verschoning
                        ? "verschoond tot " + verschoning.meetpunt() + ", besluit van " + besluit.datum()
                        : besluit.inhoud().soort().name().toLowerCase(java.util.Locale.ROOT) + ", besluit van "
                                + besluit.datum();
    }
}
