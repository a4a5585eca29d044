// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken;

import java.util.List;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;

/** What went between provincie and gemeente: what was asked within a term, and the letters that were sent. */
record Post(List<Termijn> termijnen, List<Brief> brieven) {

    Post {
        termijnen = List.copyOf(termijnen);
        brieven = List.copyOf(brieven);
    }
}
