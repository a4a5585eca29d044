// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import java.util.Collection;
import java.util.List;
import nl.trede.begrippen.Bezwaar;

/**
 * One thing that is wrong with what was sent.
 *
 * @param veld the JSON path ({@code taakstellingen[0].aantal}) or the name of the parameter; empty when it is
 *     about the body as a whole
 * @param reden a Dutch sentence part that can be shown to whoever sent it
 */
public record Fout(String veld, String reden) {

    /** What a core objects to, for a sender who asked in the same words. */
    public static List<Fout> van(Collection<Bezwaar> bezwaren) {
        return bezwaren.stream()
                .map(bezwaar -> new Fout(bezwaar.veld(), bezwaar.reden()))
                .toList();
    }
}
