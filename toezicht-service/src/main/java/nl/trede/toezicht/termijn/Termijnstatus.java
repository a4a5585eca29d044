// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

/** Where a termijn is in its course. */
public enum Termijnstatus {
    /** The letter was not sent yet. */
    NIET_GESTART,
    LOPEND,
    VERSTREKEN,
    /** The document came. */
    VOLDAAN
}
