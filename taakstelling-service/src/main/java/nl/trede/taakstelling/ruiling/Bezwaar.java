// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

/**
 * Why a ruiling is refused.
 *
 * @param reden Dutch
 */
public record Bezwaar(String veld, String reden) {}
