// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

/** Tells the other services which gemeente went into which. */
public interface Herindelingsmeldingen {

    /** Where one gemeente goes when it ends, or the key of it that became known; with the overgangen of that gemeente only. */
    void vastgesteld(Herindeling herindeling);
}
