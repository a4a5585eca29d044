// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

/** Tells the world what was agreed. */
public interface Afspraakberichten {

    void gemaakt(Nakoming nakoming);
}
