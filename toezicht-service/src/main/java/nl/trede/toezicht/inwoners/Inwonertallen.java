// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.inwoners;

/** The numbers of inhabitants that the register told. They are added, never changed. */
public interface Inwonertallen {

    /** Adds it; the same one again says nothing more. */
    void schrijf(Inwonertal inwonertal);

    /** Of all gemeenten and days, each as it was told last. */
    Inwonerverloop lees();
}
