// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.persistence;

import java.time.LocalDate;

/**
 * Something in the calendar of a provincie.
 *
 * @param tot the last day; the same as datum unless only a period is known
 * @param gemeente null for what is about all
 * @param naam of the gemeente; null for what is about all
 * @param afgehandeld it is there, or no longer needed
 * @param sleutel stays the same for the same thing
 */
public record Kalenderregel(
        LocalDate datum,
        LocalDate tot,
        String soort,
        String titel,
        String gemeente,
        String naam,
        boolean afgehandeld,
        String sleutel) {

    public boolean periode() {
        return !tot.equals(datum);
    }

    public String soortInWoorden() {
        return soort.charAt(0)
                + soort.substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
