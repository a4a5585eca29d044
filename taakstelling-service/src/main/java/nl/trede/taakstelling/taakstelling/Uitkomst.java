// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling;

import java.util.List;
import nl.trede.begrippen.Bezwaar;

/** What became of a vastlegging. */
public sealed interface Uitkomst {

    /**
     * A new version.
     *
     * @param vorigAantal persons, what was in force before it; null when nothing was
     * @param geldend whether it is in force now; not so when a version with a later datum stands
     */
    record Vastgelegd(Versie versie, Integer vorigAantal, boolean geldend) implements Uitkomst {}

    /** The same was recorded before; nothing changed. */
    record AlBekend(Versie versie) implements Uitkomst {}

    /**
     * Not recorded: right in itself, but what is known tells it otherwise.
     *
     * @param reden Dutch
     */
    record Strijdig(String reden) implements Uitkomst {}

    /** Not recorded: the gemeente is not in the register. */
    record OnbekendeGemeente() implements Uitkomst {}

    /** Not recorded, for all of these. */
    record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {

        public Geweigerd {
            bezwaren = List.copyOf(bezwaren);
        }
    }
}
