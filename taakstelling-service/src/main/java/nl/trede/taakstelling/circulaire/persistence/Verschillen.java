// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.util.List;
import nl.trede.taakstelling.circulaire.Optelling;

/**
 * What confirming an annex would do, against what is known now.
 *
 * @param telling lines of each kind
 * @param ontbrekend gemeenten of the halfjaar that the file does not name
 * @param totaalregel line of the total; null when there is none
 * @param rijen one page
 * @param totaal rows of all pages
 */
public record Verschillen(
        Telling telling,
        List<Ontbrekend> ontbrekend,
        Integer totaalregel,
        Optelling optelling,
        List<Verschil> rijen,
        long totaal) {

    /** @param geweigerd lines, not faults */
    public record Telling(long nieuw, long gewijzigd, long ongewijzigd, long geweigerd) {}

    public record Ontbrekend(String gemeente, String naam) {}
}
