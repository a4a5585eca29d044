// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

/** What an indeplaatsstelling is about, by beleid (rule 61). */
public enum Omvang {
    /** The achterstand of one halfjaar. */
    COHORT,
    /** The taakstelling and all achterstand together. */
    TOTAAL;

    /** "totaal". */
    public String inWoorden() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
