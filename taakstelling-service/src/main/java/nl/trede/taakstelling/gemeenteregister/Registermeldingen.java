// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

/** Tells the other services what the register holds. */
public interface Registermeldingen {

    /** @param registerOmvang number of gemeenten in the register after this change */
    void geregistreerd(Gemeente gemeente, int registerOmvang);
}
