// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import java.util.List;
import nl.trede.begrippen.Bezwaar;

/** What became of a change of province. */
public sealed interface Provincieuitkomst {

    record Vastgesteld(Provinciewijziging wijziging) implements Provincieuitkomst {}

    /** The same was recorded before; nothing changed. */
    record AlBekend(Provinciewijziging wijziging) implements Provincieuitkomst {}

    /** @param bezwaren all at once; nothing was changed */
    record Geweigerd(List<Bezwaar> bezwaren) implements Provincieuitkomst {}
}
