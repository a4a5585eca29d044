// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.List;
import nl.trede.begrippen.Bezwaar;

/** What became of a herindeling. */
public sealed interface Herindelingsuitkomst {

    record Vastgesteld(Herindeling herindeling) implements Herindelingsuitkomst {}

    /** The same was recorded before; nothing changed. */
    record AlBekend(Herindeling herindeling) implements Herindelingsuitkomst {}

    record Geweigerd(List<Bezwaar> bezwaren) implements Herindelingsuitkomst {}
}
