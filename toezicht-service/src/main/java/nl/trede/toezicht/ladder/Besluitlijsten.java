// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/** Besluiten as they are shown: each with what became of it, and page by page. */
public interface Besluitlijsten {

    /** A part of a list; {@code totaal} is how many the whole list has. */
    record Blad(List<Besluitgegevens> besluiten, long totaal) {}

    /** However many gemeenten and besluiten there are, in a fixed number of queries. */
    Blad blad(Besluitkeuze keuze, int vanaf, int hoeveel);

    /**
     * Empty when there is none with that id about the gemeente.
     *
     * @param bekendOp as it was known at that moment; null = now
     */
    Optional<Besluitgegevens> een(Gemeentecode gemeente, UUID besluit, Instant bekendOp);

    /**
     * How many besluiten there are about the gemeente: the version that a next besluit rests on.
     *
     * @param bekendOp how many there were at that moment; null = now
     */
    int versie(Gemeentecode gemeente, Instant bekendOp);
}
