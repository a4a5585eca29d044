// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A gemeente that ended and a successor, with their names.
 *
 * @param aandeel null: the key is not known
 */
public record Overgangrij(
        LocalDate datum, String van, String vanNaam, String naar, String naarNaam, BigDecimal aandeel, String bron) {

    /** Whether the gemeente went there wholly. */
    public boolean geheel() {
        return aandeel != null && aandeel.compareTo(BigDecimal.ONE) == 0;
    }

    /** The part as a Dutch reader writes it: 0,25. */
    public String deel() {
        return aandeel == null
                ? ""
                : aandeel.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
