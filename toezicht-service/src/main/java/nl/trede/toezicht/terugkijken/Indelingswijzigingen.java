// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Opvolger;
import nl.trede.toezicht.herindeling.Verdeelsleutel;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.register.Provinciewijziging;

/** The herindelingen, verdeelsleutels and changes of provincie that touch a gemeente: those that it went into or came from too. */
final class Indelingswijzigingen {

    private final Kennis kennis;

    private Indelingswijzigingen(Kennis kennis) {
        this.kennis = kennis;
    }

    static Stream<Wijziging> van(Kennis kennis) {
        var indeling = new Indelingswijzigingen(kennis);
        var herindelingen = kennis.bronnen().herindelingen();
        var geraakt = herindelingen.alle().stream().filter(indeling::raakt).toList();
        var gemeenten = geraakt.stream().map(Herindeling::gemeente).collect(Collectors.toSet());
        return Stream.of(
                        geraakt.stream().map(een -> indeling.herindeling(een, geraakt)),
                        herindelingen.sleutels().stream()
                                .filter(een -> gemeenten.contains(een.gemeente()))
                                .map(een -> indeling.sleutel(een, herindelingen.sleutels())),
                        kennis
                                .bronnen()
                                .register()
                                .provinciewijzigingen(kennis.gemeente().code())
                                .stream()
                                .map(Indelingswijzigingen::provincie))
                .flatMap(een -> een);
    }

    private boolean raakt(Herindeling herindeling) {
        var zelf = kennis.gemeente().code();
        return herindeling.gemeente().equals(zelf) || herindeling.naar().contains(zelf);
    }

    private Wijziging herindeling(Herindeling een, List<Herindeling> alle) {
        var was = alle.stream()
                .filter(ander -> ander.gemeente().equals(een.gemeente()))
                .filter(ander -> ander.vastgelegdOp().isBefore(een.vastgelegdOp()))
                .max(Comparator.comparing(Herindeling::vastgelegdOp))
                .map(this::inWoorden)
                .orElse(null);
        return new Wijziging(
                een.vastgelegdOp(), "herindeling", Halfjaar.van(een.datum()), inWoorden(een), was, een.bron());
    }

    private String inWoorden(Herindeling een) {
        return naam(een.gemeente()) + " gaat per " + een.datum() + " over in " + namen(een.naar());
    }

    private Wijziging sleutel(Verdeelsleutel een, List<Verdeelsleutel> alle) {
        var was = alle.stream()
                .filter(ander -> ander.gemeente().equals(een.gemeente()) && ander.versie() < een.versie())
                .max(Comparator.comparingInt(Verdeelsleutel::versie))
                .map(this::inWoorden)
                .orElse(null);
        return new Wijziging(een.vastgelegdOp(), "verdeelsleutel", null, inWoorden(een), was, een.motivering());
    }

    private String inWoorden(Verdeelsleutel een) {
        return "het saldo van " + naam(een.gemeente()) + " gaat naar "
                + een.opvolgers().stream()
                        .sorted(Comparator.comparing(Opvolger::gemeente))
                        .map(opvolger -> naam(opvolger.gemeente()) + " (" + opvolger.aandeel() + ")")
                        .collect(Collectors.joining(" en "));
    }

    private static Wijziging provincie(Provinciewijziging een) {
        return new Wijziging(
                een.vastgelegdOp(),
                "provincie",
                Halfjaar.van(een.datum()),
                "van " + een.van() + " naar " + een.naar() + " per " + een.datum(),
                null,
                een.bron());
    }

    private String namen(Set<Gemeentecode> codes) {
        return codes.stream().sorted().map(this::naam).collect(Collectors.joining(" en "));
    }

    private String naam(Gemeentecode code) {
        return kennis.bronnen()
                .register()
                .gemeente(code)
                .map(gemeente -> gemeente.naam())
                .orElse(code.code());
    }
}
