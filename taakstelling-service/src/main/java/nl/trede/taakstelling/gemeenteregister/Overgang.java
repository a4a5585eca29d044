// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.math.BigDecimal;
import nl.trede.begrippen.Gemeentecode;

/**
 * A gemeente that ends and one of its successors (rule 11).
 *
 * @param aandeel part of the predecessor that goes there, above 0 and at most 1; null when the key is not known (yet)
 */
public record Overgang(Gemeentecode van, Gemeentecode naar, BigDecimal aandeel) {

    public Overgang {
        aandeel = aandeel == null ? null : aandeel.stripTrailingZeros();
    }
}
