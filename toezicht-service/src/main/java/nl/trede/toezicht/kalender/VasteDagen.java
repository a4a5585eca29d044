// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/** The days that return each halfjaar, for every gemeente (rule 80). */
public final class VasteDagen {

    /** At least so long before a halfjaar its landelijke taakstelling is announced (Huisvestingswet 2014, article 29). */
    private static final int WEKEN_VOORAF = 13;

    private VasteDagen() {}

    /** A day and what it is. */
    public record VasteDag(LocalDate datum, String titel) {}

    /** Both days included; by day. */
    public static List<VasteDag> tussen(LocalDate van, LocalDate tot) {
        var dagen = new ArrayList<VasteDag>();
        for (var halfjaar = Halfjaar.van(van).vorige();
                halfjaar.eersteDag().isBefore(tot.plusYears(1));
                halfjaar = halfjaar.volgende()) {
            dagen.add(new VasteDag(
                    halfjaar.eersteDag().minusWeeks(WEKEN_VOORAF),
                    "Uiterste bekendmaking van de landelijke taakstelling " + halfjaar));
            dagen.add(new VasteDag(
                    halfjaar.eersteDag().plusMonths(3), "COA: genoeg personen gekoppeld voor " + halfjaar + "?"));
            dagen.add(new VasteDag(halfjaar.peilmoment(), "Peilmoment over " + halfjaar));
        }
        return dagen.stream()
                .filter(dag -> !dag.datum().isBefore(van) && !dag.datum().isAfter(tot))
                .sorted(java.util.Comparator.comparing(VasteDag::datum).thenComparing(VasteDag::titel))
                .toList();
    }
}
