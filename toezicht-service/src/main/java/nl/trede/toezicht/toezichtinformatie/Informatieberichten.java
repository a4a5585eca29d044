// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

/** Tells the world that a gemeente must send it. */
public interface Informatieberichten {

    void gevraagd(Verzoek verzoek);
}
