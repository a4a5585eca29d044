// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** All that is known about one gemeente, in no particular order; the same fact twice says nothing more than once. */
public record Feiten(
        Gemeentecode gemeente,
        List<Openingsstand> openingsstanden,
        List<Taakstelling> taakstellingen,
        List<Realisatie> realisaties) {

    /** A chain of standen stays within a lifetime: a mistyped year would make thousands of them. */
    public static final Halfjaar VROEGSTE = new Halfjaar(1990, 1);

    public static final Halfjaar LAATSTE = new Halfjaar(2099, 2);

    /** @throws IllegalArgumentException when a fact is about a halfjaar outside those bounds */
    public Feiten {
        openingsstanden = List.copyOf(openingsstanden);
        taakstellingen = List.copyOf(taakstellingen);
        realisaties = List.copyOf(realisaties);
        halfjaren(openingsstanden, taakstellingen, realisaties)
                .filter(halfjaar -> !kanGaanOver(halfjaar))
                .forEach(halfjaar -> {
                    throw new IllegalArgumentException(halfjaar + " ligt niet tussen " + VROEGSTE + " en " + LAATSTE);
                });
    }

    /** Whether facts about this halfjaar are taken in. */
    public static boolean kanGaanOver(Halfjaar halfjaar) {
        return halfjaar.compareTo(VROEGSTE) >= 0 && halfjaar.compareTo(LAATSTE) <= 0;
    }

    public static Feiten geen(Gemeentecode gemeente) {
        return new Feiten(gemeente, List.of(), List.of(), List.of());
    }

    public static Feiten van(Gemeentecode gemeente, Openingsstand feit) {
        return new Feiten(gemeente, List.of(feit), List.of(), List.of());
    }

    public static Feiten van(Gemeentecode gemeente, Taakstelling feit) {
        return new Feiten(gemeente, List.of(), List.of(feit), List.of());
    }

    public static Feiten van(Gemeentecode gemeente, Realisatie feit) {
        return new Feiten(gemeente, List.of(), List.of(), List.of(feit));
    }

    /** What was recorded at that moment or before; everything when it is null. */
    public Feiten bekendOp(Instant moment) {
        return moment == null
                ? this
                : new Feiten(
                        gemeente,
                        tot(moment, openingsstanden, Openingsstand::vastgelegdOp),
                        tot(moment, taakstellingen, Taakstelling::vastgelegdOp),
                        tot(moment, realisaties, Realisatie::vastgelegdOp));
    }

    /** Housed in a halfjaar by peildatum, persons since its first day; of one peildatum the last version. */
    public SortedMap<LocalDate, Integer> gehuisvest(Halfjaar halfjaar) {
        var perDag = new TreeMap<LocalDate, Integer>();
        realisaties.stream()
                .filter(een -> een.halfjaar().equals(halfjaar))
                .sorted(Comparator.comparingInt(Realisatie::versie))
                .forEach(een -> perDag.put(een.peildatum(), een.gehuisvest()));
        return perDag;
    }

    /** The one that counts; empty when none was given. */
    public Optional<Openingsstand> openingsstand() {
        return openingsstanden.stream().max(Comparator.comparingInt(Openingsstand::versie));
    }

    public List<Taakstelling> taakstellingen(Halfjaar halfjaar) {
        return van(halfjaar, taakstellingen, Taakstelling::halfjaar);
    }

    /** The number that was in force on that day (rules 7 and 8), persons; 0 when none is known or the halfjaar lies before the openingsstand. */
    public int taakstellingOp(Halfjaar halfjaar, LocalDate dag) {
        boolean ervoor = openingsstand()
                .filter(begin -> halfjaar.compareTo(begin.halfjaar()) < 0)
                .isPresent();
        return ervoor
                ? 0
                : Taakstelling.geldend(taakstellingen(halfjaar), dag)
                        .map(Taakstelling::aantal)
                        .orElse(0);
    }

    List<Realisatie> realisaties(Halfjaar halfjaar) {
        return van(halfjaar, realisaties, Realisatie::halfjaar);
    }

    /** Halfjaren that something is known about, but before the openingsstand: they count nowhere. Oldest first, each once. */
    public List<Halfjaar> voorDeOpeningsstand() {
        return openingsstand()
                .map(begin -> halfjaren()
                        .filter(halfjaar -> halfjaar.compareTo(begin.halfjaar()) < 0)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    /** Where the chain starts: at the openingsstand, else at the first fact; empty when nothing is known. */
    Optional<Halfjaar> eerste() {
        return openingsstand().map(Openingsstand::halfjaar).or(() -> halfjaren().min(Halfjaar::compareTo));
    }

    /** The last halfjaar that a fact is about; empty when nothing is known. */
    Optional<Halfjaar> laatste() {
        return halfjaren().max(Halfjaar::compareTo);
    }

    /** Of the openingsstanden only the one that counts. */
    private Stream<Halfjaar> halfjaren() {
        return halfjaren(openingsstand().stream().toList(), taakstellingen, realisaties);
    }

    private static Stream<Halfjaar> halfjaren(
            List<Openingsstand> openingsstanden, List<Taakstelling> taakstellingen, List<Realisatie> realisaties) {
        return Stream.of(
                        openingsstanden.stream().map(Openingsstand::halfjaar),
                        taakstellingen.stream().map(Taakstelling::halfjaar),
                        realisaties.stream().map(Realisatie::halfjaar))
                .flatMap(Function.identity());
    }

    private static <T> List<T> tot(Instant moment, Collection<T> feiten, Function<T, Instant> vastgelegdOp) {
        return kies(feiten, feit -> !vastgelegdOp.apply(feit).isAfter(moment));
    }

    private static <T> List<T> van(Halfjaar halfjaar, Collection<T> feiten, Function<T, Halfjaar> waarover) {
        return kies(feiten, feit -> waarover.apply(feit).equals(halfjaar));
    }

    private static <T> List<T> kies(Collection<T> feiten, Predicate<T> welke) {
        return feiten.stream().filter(welke).toList();
    }
}
