// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.util.Optional;
import java.util.UUID;

/** All bijstellingen. */
public interface Bijstellingen {

    /** Nobody else can change it until the transaction ends; empty when there is none with this id. */
    Optional<Bijstelling> vergrendel(UUID id);

    /** Adds it, or the correctie of one that is known. */
    void bewaar(Bijstelling bijstelling);
}
