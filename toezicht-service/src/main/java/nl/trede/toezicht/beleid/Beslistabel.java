// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;

/**
 * A decision table as a reader sees it.
 *
 * @param naam voorgesteldeTrede, oordeel or gevolgen
 * @param verzamelt whether every rule that applies counts, instead of exactly one
 * @param vragen the facts it asks for, one column each
 */
public record Beslistabel(String naam, boolean verzamelt, List<String> vragen, List<Rij> rijen) {

    /**
     * A rule of the table.
     *
     * @param nummer from 1
     * @param voorwaarden one a column, in FEEL; "-" = any
     * @param uitkomst in FEEL
     * @param toelichting the rule in a sentence
     * @param bestand file, seen from the folder of the provincies
     * @param regelnummer line in that file
     */
    public record Rij(
            int nummer,
            List<String> voorwaarden,
            String uitkomst,
            String toelichting,
            String bestand,
            int regelnummer) {}

    public Beslistabel {
        vragen = List.copyOf(vragen);
        rijen = List.copyOf(rijen);
    }
}
