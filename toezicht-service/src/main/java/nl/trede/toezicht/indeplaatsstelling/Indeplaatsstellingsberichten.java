// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import nl.trede.toezicht.register.Gemeente;

/** Tells the world what a letter about an indeplaatsstelling needs. */
public interface Indeplaatsstellingsberichten {

    void voorgenomen(Gemeente gemeente, Spoor spoor);

    void besloten(Gemeente gemeente, Spoor spoor);

    void beeindigd(Gemeente gemeente, Spoor spoor);

    /** The minister asked GS to act, or the power passed to the minister. */
    void verzocht(Gemeente gemeente, Ministerverzoek verzoek);
}
