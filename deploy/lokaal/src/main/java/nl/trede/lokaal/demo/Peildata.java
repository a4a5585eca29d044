// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/** On which days a number is reported: a finished halfjaar on its peilmoment, the running one on the first of each month that has begun. */
record Peildata(Reeks reeks, Halfjaar halfjaar, LocalDate vandaag) {

    private static final int MAANDEN = 6;

    /** In the order of peildatum, the letter's own among them; empty when the halfjaar has only just begun. */
    List<Demofeiten.Realisatie> realisaties(int gehuisvest) {
        List<Demofeiten.Realisatie> alle = new ArrayList<>();
        reeks.tussentijds(halfjaar).forEach(f -> alle.add(realisatie(f)));
        if (reeks.vast(halfjaar).isPresent()) {
            alle.add(realisatie(reeks.vast(halfjaar).get()));
        } else if (!halfjaar.peilmoment().isAfter(vandaag)) {
            alle.add(fictief(halfjaar.peilmoment(), gehuisvest));
        } else {
            for (int maand = 1; maand < MAANDEN; maand++) {
                LocalDate peildatum = halfjaar.eersteDag().plusMonths(maand);
                if (!peildatum.isAfter(vandaag)) {
                    alle.add(fictief(peildatum, gehuisvest * maand / MAANDEN));
                }
            }
        }
        return alle;
    }

    private Demofeiten.Realisatie realisatie(Brieffeit feit) {
        return new Demofeiten.Realisatie(
                feit.gemeente(), halfjaar, feit.datum(), feit.aantal(), feit.bron(), feit.waarvan());
    }

    private Demofeiten.Realisatie fictief(LocalDate peildatum, int aantal) {
        return new Demofeiten.Realisatie(reeks.code(), halfjaar, peildatum, aantal, Reeks.FICTIEF, "");
    }
}
