// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.util.List;
import nl.trede.toezicht.ladder.Weigering;

/** What came of a step. */
public sealed interface Uitkomst {

    /** @param nieuw false when it was done already and nothing happened */
    record Gedaan(Spoor spoor, boolean nieuw) implements Uitkomst {

        Gedaan(Spoor spoor) {
            this(spoor, true);
        }
    }

    /** What was asked is wrong. */
    record Geweigerd(List<Weigering> weigeringen) implements Uitkomst {}

    /** It is right in itself, but the spoor is not so far, or something the law demands is missing. */
    record Strijdig(String reden) implements Uitkomst {}
}
