// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.List;

/** How every halfjaar went, of every gemeente. */
public interface Halfjaarverlopen {

    /** By halfjaar, then by gemeente. */
    List<Halfjaarverloop> alle();

    /** What they say of a halfjaar that runs; never of other courses than those of now. */
    default Prognosemodel model() {
        return new Prognosemodel(alle());
    }
}
