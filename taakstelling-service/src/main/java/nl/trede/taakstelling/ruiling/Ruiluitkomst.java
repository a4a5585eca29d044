// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import java.util.List;
import nl.trede.begrippen.Bezwaar;

/** What became of a ruiling. */
public sealed interface Ruiluitkomst {

    /** What stands in the way; empty when it was carried out. */
    List<Bezwaar> bezwaren();

    /** Every gemeente has its new number. */
    record Geruild() implements Ruiluitkomst {

        @Override
        public List<Bezwaar> bezwaren() {
            return List.of();
        }
    }

    /** Wrong in itself; nothing changed. */
    record Onjuist(List<Bezwaar> bezwaren) implements Ruiluitkomst {}

    /** It does not fit what is in force; nothing changed. */
    record PastNiet(List<Bezwaar> bezwaren) implements Ruiluitkomst {}
}
