// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering;

/** What a day is the last day of. */
public enum Vervaldagsoort {
    TERMIJN,
    /** A plan, or a revised plan, by a fixed day. */
    PLAN,
    /** Persons housed by then. */
    AFSPRAAK,
    TOEZICHTINFORMATIE,
    /** A part of a voornemen or besluit tot indeplaatsstelling. */
    INDEPLAATSSTELLING
}
