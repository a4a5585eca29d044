// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

import java.time.LocalDate;
import java.util.List;

/** The days by which something is due. */
public interface Vervaldagen {

    /** Of all gemeenten, what is still to come or to be done; by day. */
    List<Vervaldag> open(LocalDate van, LocalDate totEnMet);
}
