// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;

/** All bijstellingen. */
public interface Bijstellingen {

    /** Nobody else can change it until the transaction ends; empty when there is none with this id. */
    Optional<Bijstelling> vergrendel(UUID id);

    /** The one of this day over the halfjaar, also when it was undone since; empty when there is none. There is never more than one. */
    Optional<Bijstelling> van(Halfjaar halfjaar, LocalDate datum);

    /** Adds it, or the correctie of one that is known. */
    void bewaar(Bijstelling bijstelling);
}
