// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/** The taakstellingen of all gemeenten. */
public interface Taakstellingen {

    /** The versions as they are now; nobody else can add one to them until the transaction ends. */
    Versies vergrendel(Halfjaar halfjaar, Gemeentecode gemeente);

    /** Adds a version that {@link Versies#neem} made. */
    void bewaar(Halfjaar halfjaar, Gemeentecode gemeente, Uitkomst.Vastgelegd vastgelegd);
}
