// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag;

/** Tells the world of a report. */
public interface Verslagberichten {

    void opgemaakt(Provincieverslag verslag);
}
