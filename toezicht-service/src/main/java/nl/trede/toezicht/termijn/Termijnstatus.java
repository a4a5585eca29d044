// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

/** Where a termijn is in its course. */
public enum Termijnstatus {
    /** The letter was not sent yet, or goes out on a later day. */
    NIET_GESTART,
    LOPEND,
    /** It runs, and more time was given. */
    VERLENGD,
    VERSTREKEN,
    /** The document came; perhaps too late. */
    VOLDAAN,
    /** It is no longer needed. */
    VERVALLEN
}
