// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.util.Collection;

/** All figures, in versions. */
public interface Realisaties {

    /** Adds versions that a {@link Halfjaarreeks} made; from now on they are the ones that count. */
    void leg(Collection<GemeldCijfer> cijfers);
}
