// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;

/** All herindelingen that the register knows. */
public interface Herindelingen {

    /** The herindeling in which this gemeente ended, with only its own overgangen; empty when none is known. */
    Optional<Herindeling> waarin(Gemeentecode opgeheven);

    /** Nobody else can change the register until the transaction ends. */
    void vergrendel();

    /** Of all times. */
    List<Overgang> overgangen();

    /** Adds the overgangen, or replaces what was known of their gemeenten. */
    void bewaar(Herindeling herindeling);
}
