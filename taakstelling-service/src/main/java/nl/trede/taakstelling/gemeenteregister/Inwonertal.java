// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;

/**
 * How many inhabitants a gemeente had on a day.
 *
 * @param aantal persons, 0 or more
 * @param bron where it was published
 */
public record Inwonertal(Gemeentecode gemeente, LocalDate peildatum, int aantal, String bron) {}
