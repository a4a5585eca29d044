// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A besluit about one gemeente.
 *
 * @param trede null for a besluit that is not about a trede
 */
public record Besluitrij(LocalDate datum, String halfjaar, String soort, Integer trede, String tredeNaam) {

    public boolean opTrede() {
        return trede != null;
    }

    /** As a word: "Verschoning". */
    public String soortInWoorden() {
        return soort.charAt(0) + soort.substring(1).toLowerCase(Locale.ROOT);
    }
}
