// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

import java.util.List;
import java.util.Set;

/**
 * One row of a table that is not empty.
 *
 * @param regel place in the file, from 1
 * @param cellen trimmed texts of at most 500 characters; a number in a workbook has a comma before its fraction, a day is "2025-01-01"
 * @param formules which cells, from 0, hold a formula of which the value was taken
 * @param fout why no cells can be made of the row, in Dutch, and then there are none; null when all is well
 */
public record Rij(int regel, List<String> cellen, Set<Integer> formules, String fout) {

    public Rij {
        cellen = List.copyOf(cellen);
        formules = Set.copyOf(formules);
    }

    static Rij goed(int regel, List<String> cellen) {
        return new Rij(regel, cellen, Set.of(), null);
    }

    static Rij fout(int regel, String fout) {
        return new Rij(regel, List.of(), Set.of(), fout);
    }

    /** Empty text for no column and for a column beyond the end of the row. */
    public String cel(int kolom) {
        return kolom >= 0 && kolom < cellen.size() ? cellen.get(kolom) : "";
    }

    boolean leeg() {
        return fout == null && cellen.stream().allMatch(String::isEmpty);
    }
}
