// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

/**
 * The place of a gemeente on the map of squares.
 *
 * @param kolom from the west, 0 first
 * @param rij from the north, 0 first
 */
public record Tegel(String gemeente, int kolom, int rij) {}
