// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

import java.util.List;

/**
 * Why something cannot be recorded, as a core says it.
 *
 * @param veld JSON path of what is wrong ({@code delen[1].van}), the same in which it was asked; empty when it is the whole
 * @param reden a Dutch sentence part that can be shown to whoever asked
 * @param rustOp the other places that it follows from; when one of those could not be read, nothing is known of this. Empty when
 *     it follows from its own place alone
 */
public record Bezwaar(String veld, String reden, List<String> rustOp) {

    public Bezwaar {
        rustOp = List.copyOf(rustOp);
    }

    public Bezwaar(String veld, String reden, String... rustOp) {
        this(veld, reden, List.of(rustOp));
    }
}
