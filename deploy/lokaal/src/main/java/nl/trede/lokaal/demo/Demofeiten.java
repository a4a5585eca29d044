// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.trede.begrippen.Halfjaar;

/**
 * All facts of the demo, in the order of gemeente and halfjaar.
 *
 * @param saldi expected saldo per gemeente at the end, to see that all has arrived
 */
record Demofeiten(
        List<Openingsstand> openingsstanden,
        List<Taakstelling> taakstellingen,
        List<Realisatie> realisaties,
        Map<String, Integer> saldi) {

    /** The facts that a letter gives. */
    Demofeiten uitBrieven() {
        return deel(bron -> !bron.startsWith(Reeks.FICTIEF));
    }

    /** The facts that were made up. */
    Demofeiten fictief() {
        return deel(bron -> bron.startsWith(Reeks.FICTIEF));
    }

    private Demofeiten deel(Predicate<String> bron) {
        return new Demofeiten(
                openingsstanden.stream().filter(o -> bron.test(o.bron())).toList(),
                taakstellingen.stream().filter(t -> bron.test(t.bron())).toList(),
                realisaties.stream().filter(r -> bron.test(r.bron())).toList(),
                saldi);
    }

    /** @param saldo persons, negative is achterstand */
    record Openingsstand(String gemeente, Halfjaar halfjaar, int saldo, String bron) {}

    /** @param soort VASTSTELLING or BIJSTELLING */
    record Taakstelling(String gemeente, Halfjaar halfjaar, String soort, int aantal, LocalDate datum, String bron) {}

    /**
     * @param gehuisvest persons since the start of the halfjaar
     * @param waarvan kind and number of a part, as "HAR 23"; empty when only the total is known
     */
    record Realisatie(
            String gemeente, Halfjaar halfjaar, LocalDate peildatum, int gehuisvest, String bron, String waarvan) {}
}
