// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import java.time.LocalDate;

/**
 * Something that happened, or will, on a day.
 *
 * @param toelichting null when there is none
 */
public record Gebeurtenis(LocalDate datum, String soort, String titel, String toelichting) {

    /** As a word: "Toezichtinformatie". */
    public String soortInWoorden() {
        return soort.charAt(0) + soort.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
