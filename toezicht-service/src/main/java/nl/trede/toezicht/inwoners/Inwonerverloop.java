// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.inwoners;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindeling;
import nl.trede.toezicht.herindeling.Herindelingen;
import nl.trede.toezicht.herindeling.Opvolger;

/** The inhabitants of all gemeenten through time. */
public final class Inwonerverloop {

    /**
     * As far as is known on a day.
     *
     * @param aantal persons
     * @param peildatum when they were counted; the oldest when more than one count is in it
     */
    public record Telling(int aantal, LocalDate peildatum) {

        private Telling plus(Telling ander) {
            return new Telling(
                    aantal + ander.aantal, peildatum.isBefore(ander.peildatum) ? peildatum : ander.peildatum);
        }

        private Telling deel(BigDecimal aandeel) {
            return new Telling(
                    aandeel.multiply(BigDecimal.valueOf(aantal))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValueExact(),
                    peildatum);
        }
    }

    private final Map<Gemeentecode, NavigableMap<LocalDate, Integer>> tellingen = new HashMap<>();
    private final Herindelingen herindelingen;

    /** @param alle of the same gemeente and day the last of the collection counts */
    public Inwonerverloop(Collection<Inwonertal> alle, Herindelingen herindelingen) {
        alle.forEach(een -> tellingen
                .computeIfAbsent(een.gemeente(), nieuw -> new TreeMap<>())
                .put(een.peildatum(), een.aantal()));
        this.herindelingen = herindelingen;
    }

    /**
     * The last count on that day or before it, with the inhabitants of gemeenten that went into this one since; when there is none, the
     * first after it. Empty when nothing is known, or not of every part.
     */
    public Optional<Telling> op(Gemeentecode gemeente, LocalDate dag) {
        var eigen = tellingen.getOrDefault(gemeente, new TreeMap<>());
        var laatste = eigen.floorEntry(dag);
        if (laatste == null && !eigen.isEmpty()) {
            var eerste = eigen.firstEntry();
            return Optional.of(new Telling(eerste.getValue(), eerste.getKey()));
        }
        var delen = erbij(gemeente, laatste == null ? LocalDate.MIN : laatste.getKey(), dag);
        if (laatste != null) {
            delen.add(Optional.of(new Telling(laatste.getValue(), laatste.getKey())));
        }
        return delen.stream().allMatch(Optional::isPresent)
                ? delen.stream().map(Optional::orElseThrow).reduce(Telling::plus)
                : Optional.empty();
    }

    private List<Optional<Telling>> erbij(Gemeentecode gemeente, LocalDate na, LocalDate totEnMet) {
        var delen = new ArrayList<Optional<Telling>>();
        for (var een : herindelingen.naar(gemeente)) {
            if (een.datum().isAfter(na) && !een.datum().isAfter(totEnMet)) {
                var aandeel = aandeel(een, gemeente);
                delen.add(op(een.gemeente(), een.datum().minusDays(1))
                        .filter(telling -> aandeel.isPresent())
                        .map(telling -> telling.deel(aandeel.orElseThrow())));
            }
        }
        return delen;
    }

    private static Optional<BigDecimal> aandeel(Herindeling herindeling, Gemeentecode naar) {
        if (herindeling.gaatGeheelOver()) {
            return Optional.of(BigDecimal.ONE);
        }
        return herindeling.opvolgers().stream()
                .filter(een -> een.gemeente().equals(naar))
                .map(Opvolger::aandeel)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
