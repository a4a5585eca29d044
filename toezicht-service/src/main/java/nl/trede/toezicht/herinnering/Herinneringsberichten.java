// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

/** Tells the world of a reminder. */
public interface Herinneringsberichten {

    void herinnerd(Herinnering herinnering);
}
