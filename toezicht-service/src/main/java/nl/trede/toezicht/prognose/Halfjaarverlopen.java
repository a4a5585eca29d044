// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.List;

/** How every halfjaar went, of every gemeente. */
public interface Halfjaarverlopen {

    /** By halfjaar, then by gemeente. */
    List<Halfjaarverloop> alle();
}
