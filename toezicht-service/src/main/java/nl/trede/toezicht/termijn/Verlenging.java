// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.Instant;
import java.time.LocalDate;

/**
 * More time within a termijn that runs (rule 54).
 *
 * @param datum the day it was given
 * @param tot the new last day
 * @param duur null when it was given to a fixed day
 * @param ultimatum no more will be given
 */
public record Verlenging(
        LocalDate datum, LocalDate tot, Duur duur, String reden, boolean ultimatum, Instant vastgelegdOp) {}
