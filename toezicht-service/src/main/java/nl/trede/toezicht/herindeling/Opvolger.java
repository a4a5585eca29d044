// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

import java.math.BigDecimal;
import nl.trede.begrippen.Gemeentecode;

/**
 * A gemeente that takes over from one that ended.
 *
 * @param aandeel the part that goes there, more than 0 and at most 1; null = not known
 */
public record Opvolger(Gemeentecode gemeente, BigDecimal aandeel) {

    /** Without trailing zeros, so that 0.5 and 0.50 are the same. */
    public Opvolger {
        aandeel = aandeel == null ? null : aandeel.stripTrailingZeros();
    }
}
