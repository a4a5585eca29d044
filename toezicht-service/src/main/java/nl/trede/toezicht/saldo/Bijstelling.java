// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * That the taakstelling in force replaced another number, of a gemeente (336 → 216) or of the Rijk (27.300 → 17.600).
 *
 * @param datum of the version in force
 * @param van persons, before
 * @param naar persons, since
 * @param soort BIJSTELLING, CORRECTIE …
 * @param bron of the version in force
 */
public record Bijstelling(LocalDate datum, int van, int naar, String soort, String bron) {

    /** The change to the version in force at the peildatum (null = the latest); empty when nothing with another number went before. */
    public static Optional<Bijstelling> uit(Collection<Taakstelling> versies, LocalDate peildatum) {
        return Taakstelling.geldend(versies, peildatum).flatMap(nu -> versies.stream()
                .filter(versie -> Taakstelling.VOLGORDE.compare(versie, nu) < 0)
                .max(Taakstelling.VOLGORDE)
                .filter(eerder -> eerder.aantal() != nu.aantal())
                .map(eerder -> new Bijstelling(nu.datum(), eerder.aantal(), nu.aantal(), nu.soort(), nu.bron())));
    }
}
