// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

/**
 * Something that stands in the way of what was asked.
 *
 * @param veld of what was asked, by the name its sender knows
 * @param reden Dutch part of a sentence
 */
public record Weigering(String veld, String reden) {}
