// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten there are and were: code, names, province, inhabitants per reference date, from when to when each exists and which went into which.
 * Tells every other service each gemeente, each herindeling and each number of inhabitants once per change, with the size of the register so that a reader knows when it has all.
 * Refuses a herindeling with an unknown gemeente, on a day that does not fit, with shares that are no whole, or that makes a circle.
 */
package nl.trede.taakstelling.gemeenteregister;
