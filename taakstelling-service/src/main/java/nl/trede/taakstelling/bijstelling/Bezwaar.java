// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import nl.trede.begrippen.Gemeentecode;

/**
 * Why a bijstelling is refused.
 *
 * @param gemeente whose number it is about; null when it is not about one gemeente
 * @param reden Dutch
 */
public record Bezwaar(String veld, Gemeentecode gemeente, String reden) {}
