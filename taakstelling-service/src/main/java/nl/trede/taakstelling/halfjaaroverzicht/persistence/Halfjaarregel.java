// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.persistence;

import java.time.LocalDate;

/**
 * A gemeente in a halfjaar; what is not there is null.
 *
 * @param aantal the taakstelling in force, persons
 * @param versies how many versions were recorded
 */
public record Halfjaarregel(
        String code, String naam, String provincie, Integer aantal, String soort, LocalDate datum, Long versies) {}
