// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid;

import java.util.List;
import nl.trede.toezicht.beoordeling.Feit;

/**
 * Gevallen with the same facts.
 *
 * @param feiten which facts those are; from which trede a gemeente started is not among them
 * @param gevallen at least one, by name
 */
public record Groep(List<Feit> feiten, List<Geval> gevallen) {

    public Groep {
        feiten = List.copyOf(feiten);
        gevallen = List.copyOf(gevallen);
    }

    /** Whether the same facts led to other treden. */
    public boolean ongelijk() {
        return gevallen.stream().map(Geval::trede).distinct().count() > 1;
    }
}
