// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;

/**
 * Where a gemeente stands on the ladder.
 *
 * @param trede 0 without any besluit
 * @param sinds null without any besluit
 * @param oordeel null when the province gave none
 */
public record Tredeplaats(int trede, String naam, LocalDate sinds, Ladderstand.Oordeel oordeel) {}
