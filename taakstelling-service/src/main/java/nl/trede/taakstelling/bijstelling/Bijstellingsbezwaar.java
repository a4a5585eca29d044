// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import nl.trede.begrippen.Gemeentecode;

/**
 * Why a bijstelling is refused. It tells the gemeente beside the reason, since only the one who asked knows in which line it stands.
 *
 * @param veld halfjaar, landelijk, taakstellingen or datum
 * @param gemeente whose number it is about; null when it is not about one gemeente
 * @param reden Dutch
 */
public record Bijstellingsbezwaar(String veld, Gemeentecode gemeente, String reden) {}
