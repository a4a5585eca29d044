// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;

/**
 * All that is known about gemeenten going into others, in no particular order.
 *
 * @param alle what the register said, in all versions
 * @param sleutels what was decided, in all versions
 */
public record Herindelingen(List<Herindeling> alle, List<Verdeelsleutel> sleutels) {

    public static final Herindelingen GEEN = new Herindelingen(List.of(), List.of());

    private static final Comparator<Herindeling> VOLGORDE =
            Comparator.comparing(Herindeling::vastgelegdOp).thenComparing(Herindeling::toString);

    public Herindelingen {
        alle = List.copyOf(alle);
        sleutels = List.copyOf(sleutels);
    }

    /** What was recorded at that moment or before; everything when it is null. */
    public Herindelingen bekendOp(Instant moment) {
        return moment == null
                ? this
                : new Herindelingen(
                        alle.stream()
                                .filter(een -> !een.vastgelegdOp().isAfter(moment))
                                .toList(),
                        sleutels.stream()
                                .filter(een -> !een.vastgelegdOp().isAfter(moment))
                                .toList());
    }

    /** Only those of these gemeenten. */
    public Herindelingen van(Set<Gemeentecode> gemeenten) {
        return new Herindelingen(
                alle.stream().filter(een -> gemeenten.contains(een.gemeente())).toList(),
                sleutels.stream()
                        .filter(een -> gemeenten.contains(een.gemeente()))
                        .toList());
    }

    /** The one that counts; empty for a gemeente that did not end. */
    public Optional<Herindeling> van(Gemeentecode gemeente) {
        return alle.stream().filter(een -> een.gemeente().equals(gemeente)).max(VOLGORDE);
    }

    /** The gemeenten that went, in whole or in part, into this one, by code. */
    public List<Herindeling> naar(Gemeentecode gemeente) {
        return alle.stream()
                .map(Herindeling::gemeente)
                .distinct()
                .sorted()
                .map(een -> van(een).orElseThrow())
                .filter(een -> een.naar().contains(gemeente))
                .toList();
    }

    /** The key that counts; empty when none was decided, or only one over other opvolgers than the register has now. */
    public Optional<Verdeelsleutel> sleutel(Herindeling herindeling) {
        return sleutels.stream()
                .filter(een -> een.gemeente().equals(herindeling.gemeente()))
                .max(Comparator.comparingInt(Verdeelsleutel::versie))
                .filter(een -> een.past(herindeling));
    }

    /** How its saldo goes over: by the key, or whole to the only opvolger; empty while it waits for a key. */
    public Optional<List<Opvolger>> verdeling(Herindeling herindeling) {
        return herindeling.gaatGeheelOver()
                ? Optional.of(herindeling.geheel())
                : sleutel(herindeling).map(Verdeelsleutel::opvolgers);
    }

    /** These gemeenten with all that they went into or came from, at any remove: their standen depend on each other. */
    public Set<Gemeentecode> familie(Collection<Gemeentecode> gemeenten) {
        var familie = new TreeSet<>(gemeenten);
        int omvang;
        do {
            omvang = familie.size();
            alle.stream()
                    .filter(een -> leden(een).anyMatch(familie::contains))
                    .flatMap(Herindelingen::leden)
                    .forEach(familie::add);
        } while (familie.size() > omvang);
        return familie;
    }

    private static Stream<Gemeentecode> leden(Herindeling herindeling) {
        return Stream.of(
                        Stream.of(herindeling.gemeente()),
                        herindeling.opvolgers().stream().map(Opvolger::gemeente))
                .flatMap(Function.identity());
    }
}
