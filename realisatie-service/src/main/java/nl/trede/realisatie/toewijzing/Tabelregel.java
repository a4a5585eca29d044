// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.List;
import java.util.Set;

/**
 * A row of a table as it stands in the file.
 *
 * @param regel place in the file, from 1
 * @param cellen trimmed texts
 * @param formules which cells, from 0, hold a formula of which the value was taken
 * @param fout why no cells can be made of it, in Dutch; null when all is well
 */
public record Tabelregel(int regel, List<String> cellen, Set<Integer> formules, String fout) {

    public Tabelregel {
        cellen = List.copyOf(cellen);
        formules = Set.copyOf(formules);
    }

    /** Empty text for no column and for a column beyond the end of the row. */
    String cel(int kolom) {
        return kolom >= 0 && kolom < cellen.size() ? cellen.get(kolom) : "";
    }

    long gevuld() {
        return cellen.stream().filter(cel -> !cel.isEmpty()).count();
    }
}
