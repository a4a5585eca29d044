// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import nl.trede.toezicht.register.Gemeente;

/** Tells the world that a gemeente is to be invited. */
public interface Uitnodigingen {

    void gepland(Gemeente gemeente, Overleg overleg);
}
