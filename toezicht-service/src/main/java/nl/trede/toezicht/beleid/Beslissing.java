// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;

/**
 * What the decision tables say about a set of facts.
 *
 * @param trede a number on the ladder
 * @param gevolgen empty when nothing follows
 * @param regels every rule that applied, in the order of the tables
 */
public record Beslissing(int trede, Oordeel oordeel, List<Gevolg> gevolgen, List<Regel> regels) {

    public Beslissing {
        gevolgen = List.copyOf(gevolgen);
        regels = List.copyOf(regels);
    }
}
