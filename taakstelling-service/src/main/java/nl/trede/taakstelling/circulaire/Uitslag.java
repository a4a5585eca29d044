// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** What a line of the annex turned out to be. */
public sealed interface Uitslag {

    /**
     * The taakstelling of a gemeente.
     *
     * @param formule whether the number comes from a formula: its value is used, and the reader is told
     */
    record Cijfer(int regel, Gemeentecode gemeente, int aantal, boolean formule) implements Uitslag {}

    /** The line that adds up the others. */
    record Totaal(int regel, int aantal) implements Uitslag {}

    /**
     * Not to be used.
     *
     * @param gemeente null when it is not known which
     * @param fouten at least one
     */
    record Geweigerd(int regel, Gemeentecode gemeente, List<Regelfout> fouten) implements Uitslag {}
}
