// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.begrippen.Halfjaar;

/**
 * On which days a number is reported: on the peilmoment, and in later years also on the first of each month that has begun. Where a letter tells
 * the number of a day, no other is made up before the peilmoment.
 */
record Peildata(Reeks reeks, Halfjaar halfjaar, LocalDate vandaag) {

    /** Enough halfjaren to try a prognose on; more would only make the start slower. */
    static final Halfjaar PER_MAAND_VANAF = new Halfjaar(2024, 1);

    /** In the order of peildatum, the letter's own among them; empty when the halfjaar has only just begun. */
    List<Demofeiten.Realisatie> realisaties(int gehuisvest) {
        List<Demofeiten.Realisatie> alle = new ArrayList<>();
        reeks.tussentijds(halfjaar).forEach(f -> alle.add(realisatie(f)));
        if (reeks.vast(halfjaar).isPresent()) {
            alle.add(realisatie(reeks.vast(halfjaar).get()));
            return alle;
        }
        if (alle.isEmpty() && halfjaar.compareTo(PER_MAAND_VANAF) >= 0) {
            alle.addAll(maanden(gehuisvest));
        }
        if (!halfjaar.peilmoment().isAfter(vandaag)) {
            alle.add(fictief(halfjaar.peilmoment(), gehuisvest));
        }
        return alle;
    }

    private List<Demofeiten.Realisatie> maanden(int gehuisvest) {
        Maandverloop verloop = reeks.verloop(halfjaar);
        return IntStream.range(1, Maandverloop.MAANDEN)
                .filter(maand -> !eerste(maand).isAfter(vandaag))
                .mapToObj(maand -> fictief(eerste(maand), verloop.naMaand(maand, gehuisvest)))
                .toList();
    }

    private LocalDate eerste(int maand) {
        return halfjaar.eersteDag().plusMonths(maand);
    }

    private Demofeiten.Realisatie realisatie(Brieffeit feit) {
        return new Demofeiten.Realisatie(
                feit.gemeente(), halfjaar, feit.datum(), feit.aantal(), feit.bron(), feit.waarvan());
    }

    private Demofeiten.Realisatie fictief(LocalDate peildatum, int aantal) {
        return new Demofeiten.Realisatie(reeks.code(), halfjaar, peildatum, aantal, Reeks.FICTIEF, "");
    }
}
