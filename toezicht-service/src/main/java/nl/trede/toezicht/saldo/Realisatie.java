// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/**
 * One version of what was housed up to a peildatum.
 *
 * @param gehuisvest persons, cumulative within the halfjaar
 * @param status {@link Standstatus#VOORLOPIG} or {@link Standstatus#DEFINITIEF}
 * @param waarvan kinds known apart; empty when none are
 * @param vastgelegdOp when the realisatie service recorded it
 */
public record Realisatie(
        Halfjaar halfjaar,
        LocalDate peildatum,
        int versie,
        int gehuisvest,
        Standstatus status,
        List<Waarvan> waarvan,
        String bron,
        Instant vastgelegdOp) {

    private static final Comparator<Realisatie> VOLGORDE =
            Comparator.comparing(Realisatie::peildatum).thenComparingInt(Realisatie::versie);

    public Realisatie {
        waarvan = List.copyOf(waarvan);
    }

    /** Whether the figure runs to the last day of the halfjaar or its peilmoment. */
    boolean totHetEinde() {
        return !peildatum.isBefore(halfjaar.laatsteDag());
    }

    /** The one on the latest peildatum, not after the one asked when that is not null; its highest versie. Empty when there is none. */
    static Optional<Realisatie> laatste(Collection<Realisatie> versies, LocalDate peildatum) {
        return versies.stream()
                .filter(versie -> peildatum == null || !versie.peildatum().isAfter(peildatum))
                .max(VOLGORDE);
    }
}
