// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Verdeelsleutel;

/**
 * Replays what became known about a gemeente, moment after moment. A halfjaar is closed once its stand lacks nothing and has a figure up to
 * its end; what changes its figures after that is a {@link Correctie}.
 */
public final class Correcties {

    /** A stand at the moment that its halfjaar was closed: what was owed then stays as it was. */
    public record Gesloten(Instant bekendOp, Halfjaarstand stand) {}

    private final List<Correctie> correcties = new ArrayList<>();
    private final SortedMap<Halfjaar, Gesloten> gesloten = new TreeMap<>();

    /** @param feiten of the whole family */
    public Correcties(
            Gemeentecode gemeente, Collection<Feiten> feiten, Herindelingen herindelingen, Registergegevens register) {
        var oorzaken = new Oorzaken(gemeente, feiten, herindelingen);
        var laatste = new TreeMap<Halfjaar, Halfjaarstand>();
        for (var moment : momenten(feiten, herindelingen)) {
            var nu = new TreeMap<Halfjaar, Halfjaarstand>();
            new Standenreeksen(
                            feiten.stream().map(een -> een.bekendOp(moment)).toList(),
                            herindelingen.bekendOp(moment),
                            register)
                    .alle().stream()
                            .filter(stand -> stand.gemeente().equals(gemeente))
                            .forEach(stand -> nu.put(stand.halfjaar(), stand));
            for (var halfjaar : gesloten.keySet()) {
                vergelijk(laatste.get(halfjaar), nu.get(halfjaar), moment, oorzaken.op(moment, halfjaar));
            }
            nu.values().stream()
                    .filter(Correcties::isCompleet)
                    .forEach(stand -> gesloten.putIfAbsent(stand.halfjaar(), new Gesloten(moment, stand)));
            laatste.clear();
            laatste.putAll(nu);
        }
    }

    /** In the order in which they became known, then by halfjaar. */
    public List<Correctie> alle() {
        return List.copyOf(correcties);
    }

    /** The first stand of the halfjaar that lacked nothing; empty while it does. */
    public Optional<Gesloten> gesloten(Halfjaar halfjaar) {
        return Optional.ofNullable(gesloten.get(halfjaar));
    }

    private void vergelijk(Halfjaarstand oud, Halfjaarstand nieuw, Instant moment, List<String> redenen) {
        if (oud != null && !(nieuw != null && zelfdeCijfers(oud, nieuw))) {
            correcties.add(new Correctie(moment, oud, nieuw, redenen));
        }
    }

    private static boolean isCompleet(Halfjaarstand stand) {
        return stand.peildatum() != null
                && !stand.peildatum().isBefore(stand.halfjaar().laatsteDag())
                && stand.ontbreekt().isEmpty();
    }

    private static boolean zelfdeCijfers(Halfjaarstand een, Halfjaarstand ander) {
        return een.beginsaldo().equals(ander.beginsaldo())
                && een.overgenomen() == ander.overgenomen()
                && een.taakstelling() == ander.taakstelling()
                && een.gehuisvest() == ander.gehuisvest();
    }

    private static Collection<Instant> momenten(Collection<Feiten> feiten, Herindelingen herindelingen) {
        var momenten = new TreeSet<Instant>();
        for (var een : feiten) {
            een.openingsstanden().forEach(feit -> momenten.add(feit.vastgelegdOp()));
            een.taakstellingen().forEach(feit -> momenten.add(feit.vastgelegdOp()));
            een.realisaties().forEach(feit -> momenten.add(feit.vastgelegdOp()));
        }
        herindelingen.alle().stream().map(Herindeling::vastgelegdOp).forEach(momenten::add);
        herindelingen.sleutels().stream().map(Verdeelsleutel::vastgelegdOp).forEach(momenten::add);
        return momenten;
    }
}
