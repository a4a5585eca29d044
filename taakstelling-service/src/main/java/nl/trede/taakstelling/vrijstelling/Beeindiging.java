// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling;

import java.time.LocalDate;

/**
 * The decision that a vrijstelling holds no longer.
 *
 * @param tot first day on which it no longer holds
 * @param datum day of the decision
 * @param reden for a reader who wants to know why
 */
public record Beeindiging(LocalDate tot, LocalDate datum, String reden) {}
