// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindelingen;

/** Says in Dutch which facts became known at one moment, and what they replaced. */
final class Oorzaken {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Gemeentecode zelf;
    private final Collection<Feiten> feiten;
    private final Herindelingen herindelingen;

    Oorzaken(Gemeentecode zelf, Collection<Feiten> feiten, Herindelingen herindelingen) {
        this.zelf = zelf;
        this.feiten = feiten;
        this.herindelingen = herindelingen;
    }

    /** @param totEnMet facts about a later halfjaar cannot be the cause */
    List<String> op(Instant moment, Halfjaar totEnMet) {
        var redenen = new ArrayList<String>();
        for (var een : feiten) {
            var wie = een.gemeente().equals(zelf) ? "" : " van " + een.gemeente();
            een.openingsstanden().stream()
                    .filter(feit -> feit.vastgelegdOp().equals(moment))
                    .forEach(feit -> redenen.add(opening(feit, een, wie)));
            een.taakstellingen().stream()
                    .filter(feit -> feit.vastgelegdOp().equals(moment)
                            && feit.halfjaar().compareTo(totEnMet) <= 0)
                    .forEach(feit -> redenen.add(taakstelling(feit, een, wie)));
            een.realisaties().stream()
                    .filter(feit -> feit.vastgelegdOp().equals(moment)
                            && feit.halfjaar().compareTo(totEnMet) <= 0)
                    .forEach(feit -> redenen.add(realisatie(feit, een, wie)));
        }
        herindelingen.alle().stream()
                .filter(feit -> feit.vastgelegdOp().equals(moment))
                .forEach(feit -> redenen.add(
                        "herindeling van " + feit.gemeente() + " per " + dag(feit.datum()) + " (" + feit.bron() + ")"));
        herindelingen.sleutels().stream()
                .filter(feit -> feit.vastgelegdOp().equals(moment))
                .forEach(feit -> redenen.add("verdeelsleutel van " + feit.gemeente() + ", besluit van "
                        + dag(feit.datum()) + " (" + feit.motivering() + ")"));
        return redenen;
    }

    private static String opening(Openingsstand feit, Feiten alle, String wie) {
        var was = alle.openingsstanden().stream()
                .filter(ander -> ander.versie() < feit.versie())
                .max(Comparator.comparingInt(Openingsstand::versie))
                .map(ander -> ", was " + ander.saldo()
                        + (ander.halfjaar().equals(feit.halfjaar()) ? "" : " bij " + ander.halfjaar()));
        return zin("openingsstand " + feit.halfjaar() + wie + ": " + feit.saldo(), was, feit.bron());
    }

    private static String taakstelling(Taakstelling feit, Feiten alle, String wie) {
        var toen = alle.taakstellingen(feit.halfjaar()).stream()
                .filter(ander -> ander.vastgelegdOp().isBefore(feit.vastgelegdOp()))
                .toList();
        var was = Taakstelling.geldend(toen, null).map(ander -> ", was " + ander.aantal());
        return zin(
                "taakstelling " + feit.halfjaar() + wie + " per " + dag(feit.datum()) + ": " + feit.aantal(),
                was,
                feit.bron());
    }

    private static String realisatie(Realisatie feit, Feiten alle, String wie) {
        var was = alle.realisaties(feit.halfjaar()).stream()
                .filter(ander -> ander.peildatum().equals(feit.peildatum()) && ander.versie() < feit.versie())
                .max(Comparator.comparingInt(Realisatie::versie))
                .map(ander -> ", was " + ander.gehuisvest());
        return zin(
                "gehuisvest " + feit.halfjaar() + wie + " op " + dag(feit.peildatum()) + ": " + feit.gehuisvest(),
                was,
                feit.bron());
    }

    private static String zin(String nu, Optional<String> was, String bron) {
        return nu + was.orElse("") + " (" + bron + ")";
    }

    private static String dag(LocalDate dag) {
        return dag.format(DAG);
    }
}
