// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

/**
 * Why a termijn cannot be changed so.
 *
 * @param veld what it is about; null when the termijn itself stands in the way and the asked is right in itself
 * @param reden in Dutch
 */
public record Bezwaar(String veld, String reden) {}
