// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The betwistingen, each in the transaction of the caller. */
public interface Betwistingen {

    /** Locked until the transaction ends. */
    Optional<Betwisting> zoek(UUID id);

    /** Whether this indiener has a betwisting of this figure that waits for an answer. */
    boolean heeftOpen(BetwistCijfer over, Indiener indiener);

    /** Persons that the figure says now; empty when there is none. */
    Optional<Integer> geldend(BetwistCijfer over);

    /** @param uitleg what was said at the step; null when nothing was */
    void bewaar(Betwisting betwisting, String uitleg, Instant op);
}
