// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

/** How an afspraak stands. */
public enum Nakomingstatus {
    /** No figures yet of its day or later, and not enough housed before. */
    OPEN,
    GEHAALD,
    NIET_GEHAALD
}
