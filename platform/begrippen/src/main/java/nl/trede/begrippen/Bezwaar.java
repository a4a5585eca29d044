// SPDX-License-Identifier: EUPL-1.2
package nl.trede.begrippen;

/**
 * Why something cannot be recorded, as a core says it.
 *
 * @param veld JSON path of what is wrong ({@code delen[1].van}), the same in which it was asked; empty when it is the whole
 * @param reden a Dutch sentence part that can be shown to whoever asked
 */
public record Bezwaar(String veld, String reden) {}
