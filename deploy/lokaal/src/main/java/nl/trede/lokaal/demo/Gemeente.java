// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;

/**
 * A gemeente as the register gives it.
 *
 * @param inwoners on one day, the same for all; only for made-up figures
 * @param geldigVan null: always there
 * @param geldigTot first day on which it is no longer there; null: still there
 */
record Gemeente(String code, String provincie, int inwoners, LocalDate geldigVan, LocalDate geldigTot) {

    boolean bestaatHeel(Halfjaar halfjaar) {
        return (geldigVan == null || !geldigVan.isAfter(halfjaar.eersteDag()))
                && (geldigTot == null || geldigTot.isAfter(halfjaar.laatsteDag()));
    }
}
