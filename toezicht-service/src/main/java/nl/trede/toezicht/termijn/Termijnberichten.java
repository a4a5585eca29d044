// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import nl.trede.toezicht.register.Gemeente;

/** Tells the world what a letter about a termijn needs. */
public interface Termijnberichten {

    /** The last verlenging of the termijn is the one that is told. */
    void verlengd(Gemeente gemeente, Termijn termijn);
}
