// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;

/**
 * Persons housed on one day in one gemeente; counts only.
 *
 * @param gemeente where they live
 * @param koppelgemeente that they are linked to, for a doorstroomlocatie; null when it was not given
 * @param aantal persons, at least one
 * @param soort a kind that the telregels know
 * @param teltVoor gemeente it counts for; null when this kind does not count
 */
public record Huisvesting(
        Gemeentecode gemeente,
        Gemeentecode koppelgemeente,
        LocalDate datum,
        int aantal,
        String soort,
        Gemeentecode teltVoor) {}
