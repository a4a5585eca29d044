// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.bestanden;

/**
 * How large a table may be.
 *
 * @param meesteRijen rows that are not empty; a longer file is refused whole
 * @param meesteKolommen cells of a row; a wider row is a row that cannot be read
 * @param langsteRij bytes of a row of a CSV; a longer row is one that cannot be read
 */
public record Grenzen(int meesteRijen, int meesteKolommen, int langsteRij) {}
