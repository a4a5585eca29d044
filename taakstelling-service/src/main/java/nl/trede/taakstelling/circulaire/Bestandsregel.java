// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.util.List;
import java.util.Set;

/**
 * A line as it stands in the file, before anything is made of it.
 *
 * @param regel place in the file, from 1
 * @param cellen trimmed texts; a number in a workbook has a comma before its fraction
 * @param formules which cells, from 0, hold a formula of which the value was taken
 */
public record Bestandsregel(int regel, List<String> cellen, Set<Integer> formules) {

    public Bestandsregel {
        cellen = List.copyOf(cellen);
        formules = Set.copyOf(formules);
    }

    /** Empty text for no column and for a column beyond the end of the line. */
    String cel(int kolom) {
        return kolom >= 0 && kolom < cellen.size() ? cellen.get(kolom) : "";
    }
}
