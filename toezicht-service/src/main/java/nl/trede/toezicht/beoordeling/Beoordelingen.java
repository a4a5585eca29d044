// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** The proposals as they were made, append-only. */
public interface Beoordelingen {

    void voegToe(Beoordeling beoordeling);

    /** Empty when there is none with that id. */
    Optional<Beoordeling> beoordeling(UUID id);

    /**
     * Newest first.
     *
     * @param halfjaar null = all
     */
    List<Beoordeling> van(Gemeentecode gemeente, Halfjaar halfjaar, int vanaf, int hoeveel);

    /** How many those are. */
    long aantal(Gemeentecode gemeente, Halfjaar halfjaar);

    /** A page of the newest of each gemeente. */
    default List<Beoordeling> lijst(Voorstelkeuze keuze, int vanaf, int hoeveel) {
        throw new UnsupportedOperationException("no lists here");
    }

    /** How many those are. */
    default long aantal(Voorstelkeuze keuze) {
        throw new UnsupportedOperationException("no lists here");
    }

    /** All of each of those gemeenten, oldest first, by code; a gemeente without is left out. */
    default Map<Gemeentecode, List<Beoordeling>> alle(Collection<Gemeentecode> gemeenten) {
        throw new UnsupportedOperationException("no lists here");
    }

    /**
     * What had been made at that moment, newest first.
     *
     * @param halfjaar null = all
     */
    default List<Beoordeling> toen(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, Instant bekendOp) {
        return alle(gemeenten).values().stream()
                .flatMap(List::stream)
                .filter(een -> halfjaar == null || een.halfjaar().equals(halfjaar))
                .filter(een -> !een.gemaaktOp().isAfter(bekendOp))
                .sorted(Comparator.comparing(Beoordeling::gemaaktOp).reversed())
                .toList();
    }

    /** Of each of those gemeenten the newest over the halfjaar that had been made at that moment, in the order of the gemeenten. */
    default List<Beoordeling> nieuwsteToen(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, Instant bekendOp) {
        var nieuwste = new HashMap<Gemeentecode, Beoordeling>();
        toen(gemeenten, halfjaar, bekendOp).forEach(een -> nieuwste.putIfAbsent(een.gemeente(), een));
        return gemeenten.stream()
                .filter(nieuwste::containsKey)
                .map(nieuwste::get)
                .toList();
    }

    /** Of each of those gemeenten the newest over the halfjaar, by code, in one query. */
    List<Beoordeling> nieuwste(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar);

    /** The newest over that halfjaar; empty when there is none. */
    Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar);
}
