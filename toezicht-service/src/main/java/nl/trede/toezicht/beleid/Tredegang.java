// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * How a gemeente goes up and down the ladder, as the beleid declares it; the decision tables are held against it at load.
 *
 * @param opschaling {@link Stap#INEENS} does not occur here
 * @param afschaling once the taakstelling with achterstand is met (rule 49)
 */
public record Tredegang(Stap opschaling, Stap afschaling) {

    /** How big a step may be. */
    public enum Stap {
        /** One trede at a time. */
        STAPSGEWIJS,
        /** Straight to trede 0. */
        INEENS,
        /** As the tables say. */
        VRIJ
    }

    /** Whether a step over a halfjaar that is over fits; {@code van} and {@code naar} are numbers of treden. */
    public boolean past(int van, int naar, boolean gehaald) {
        if (gehaald && naar <= van) {
            return switch (afschaling) {
                case INEENS -> naar == 0;
                case STAPSGEWIJS -> naar >= van - 1;
                case VRIJ -> true;
            };
        }
        return opschaling != Stap.STAPSGEWIJS || naar <= van + 1;
    }
}
