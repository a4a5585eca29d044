// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * A gemeente that keeps its code and goes to another province.
 *
 * @param datum first day in the new province, any day of the year
 * @param van the province until the day before
 * @param naar equal to {@code van} when an earlier one on this day was withdrawn
 * @param bron where a reader can look it up
 */
public record Provinciewijziging(
        Gemeentecode gemeente, LocalDate datum, Provinciecode van, Provinciecode naar, String bron) {}
