// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

/** On what a province books the persons housed: it changes the age of an achterstand, never its size (rules 23 and 24). */
public enum Boekingsvolgorde {
    /** The taakstelling of the running halfjaar first, what is left on the oldest achterstand. */
    LOPEND_EERST,
    /** The oldest achterstand first, what is left on the taakstelling of the running halfjaar. */
    OUDSTE_EERST,
    /**
     * The whole achterstand at the last peilmoment is frozen as one cohort and booked on first, whatever halfjaren it came from; what is
     * left goes to the taakstelling of the running halfjaar.
     */
    BEVROREN_COHORT,
    /** Taakstelling and achterstand are one total: its age is not kept, all of it stands under the running halfjaar. */
    TOTAAL;

    /** Whether the age of an achterstand is kept: from which halfjaren it comes. */
    public boolean kentOuderdom() {
        return this != TOTAAL;
    }
}
