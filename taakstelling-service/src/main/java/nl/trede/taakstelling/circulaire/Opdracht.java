// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/**
 * What the one who uploads an annex says about it; its numbers are recorded so.
 *
 * @param datum day of the announcement
 * @param bron where a reader can look it up; column mappings are remembered for it
 */
public record Opdracht(Halfjaar halfjaar, String bron, LocalDate datum, Soort soort) {

    public Vastlegging vastlegging(int aantal) {
        return new Vastlegging(aantal, soort, datum, bron);
    }
}
