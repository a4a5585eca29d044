// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** The proposals as they were made, append-only. */
public interface Beoordelingen {

    void voegToe(Beoordeling beoordeling);

    /** Empty when there is none with that id. */
    Optional<Beoordeling> beoordeling(UUID id);

    /** Newest first. */
    List<Beoordeling> van(Gemeentecode gemeente, int vanaf, int hoeveel);

    /** How many there are. */
    long aantal(Gemeentecode gemeente);

    /** The newest over that halfjaar; empty when there is none. */
    Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar);
}
