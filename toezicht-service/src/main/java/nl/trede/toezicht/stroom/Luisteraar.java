// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom;

import java.util.Set;

/** Hears what changed. */
public interface Luisteraar {

    /**
     * These changed since the last time.
     *
     * @param nieuws empty when it is not known what was missed: look again
     */
    void hoor(Set<Nieuws> nieuws);

    /** Nothing comes any more. */
    void einde();
}
