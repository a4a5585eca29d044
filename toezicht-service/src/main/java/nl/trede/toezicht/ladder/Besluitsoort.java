// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

/** What a besluit is about. */
public enum Besluitsoort {
    /** On which trede a gemeente is placed, or stays (rule 42). */
    TREDE,
    /** Arrears are excused: the figures stay, the ladder halts until the meetpunt (rules 46 to 48). */
    VERSCHONING,
    /** The trede stays as it is, and is shown as frozen, until a day or until the freezing is withdrawn (rule 47). */
    BEVRIEZING,
    /** An earlier besluit no longer holds. */
    INTREKKING
}
