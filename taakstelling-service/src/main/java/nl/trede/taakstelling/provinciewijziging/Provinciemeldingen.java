// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import nl.trede.taakstelling.gemeenteregister.Gemeente;

/** Tells the other services from which day on a gemeente lies in another province. */
public interface Provinciemeldingen {

    /** @param gemeente as the register now holds it */
    void vastgesteld(Gemeente gemeente, Provinciewijziging wijziging);
}
