// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;

/**
 * A talk between provincie and gemeente (rule 58).
 *
 * @param datum null when only words for it are known
 * @param aanduiding the time in words, "begin maart 2025"; null when the datum is known
 * @param onderwerp null when not said
 * @param uitkomst null when it still has to be held, or nothing was recorded
 * @param afspraken what was agreed, in words; null when nothing was
 * @param verwachtNietHalen the gemeente itself said it will not meet the taakstelling of the halfjaar the talk was in
 */
public record Overleg(
        UUID id,
        Gemeentecode gemeente,
        Overlegsoort soort,
        LocalDate datum,
        String aanduiding,
        String onderwerp,
        String uitkomst,
        String afspraken,
        boolean verwachtNietHalen,
        Instant vastgelegdOp) {

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Overleg ander) {
        return equals(new Overleg(
                id,
                ander.gemeente,
                ander.soort,
                ander.datum,
                ander.aanduiding,
                ander.onderwerp,
                ander.uitkomst,
                ander.afspraken,
                ander.verwachtNietHalen,
                vastgelegdOp));
    }
}
