// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * A version of a national taakstelling.
 *
 * @param soort VASTSTELLING or BIJSTELLING
 * @param aantal persons
 */
record Landelijk(Halfjaar halfjaar, String soort, int aantal, LocalDate datum, String bron) {

    /** Nobody takes this for a real one. */
    private static final int VERZONNEN = 12_345;

    /** The published ones, and a made-up one for each later halfjaar up to and including the last. */
    static List<Landelijk> totEnMet(Halfjaar laatste) {
        List<Landelijk> alle = new ArrayList<>(Bestand.lees("landelijk.csv").stream()
                .map(r -> new Landelijk(Halfjaar.lees(r[0]), r[1], Integer.parseInt(r[2]), LocalDate.parse(r[3]), r[4]))
                .filter(l -> l.halfjaar().compareTo(laatste) <= 0)
                .toList());
        Halfjaar volgende = alle.get(alle.size() - 1).halfjaar().volgende();
        for (Halfjaar h = volgende; h.compareTo(laatste) <= 0; h = h.volgende()) {
            LocalDate datum = h.eersteDag().minusWeeks(13);
            alle.add(new Landelijk(h, "VASTSTELLING", VERZONNEN, datum, "fictief (demo)"));
        }
        return List.copyOf(alle);
    }
}
