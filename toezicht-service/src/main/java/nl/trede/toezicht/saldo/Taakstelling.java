// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;

/**
 * One version of a taakstelling, of a gemeente or of the Rijk.
 *
 * @param aantal persons, not negative
 * @param soort VASTSTELLING, BIJSTELLING, CORRECTIE …, as the taakstelling service names it
 * @param datum from which day this number is the taakstelling
 * @param vastgelegdOp when the taakstelling service recorded it
 */
public record Taakstelling(
        Halfjaar halfjaar, int versie, int aantal, String soort, LocalDate datum, String bron, Instant vastgelegdOp) {

    /** Oldest first: by datum, on the same day by versie. */
    static final Comparator<Taakstelling> VOLGORDE =
            Comparator.comparing(Taakstelling::datum).thenComparingInt(Taakstelling::versie);

    /**
     * The version in force at the peildatum (rules 7 and 8); the earliest when all came later, the latest when the peildatum is null.
     * Empty when there are no versions.
     */
    static Optional<Taakstelling> geldend(Collection<Taakstelling> versies, LocalDate peildatum) {
        var bekend = versies.stream()
                .filter(versie -> peildatum == null || !versie.datum().isAfter(peildatum))
                .max(VOLGORDE);
        return bekend.or(() -> versies.stream().min(VOLGORDE));
    }
}
