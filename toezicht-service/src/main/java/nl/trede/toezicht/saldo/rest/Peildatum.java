// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;

/** The query parameter: a stand of a halfjaar can only be looked at from its first day up to and with its peilmoment. */
final class Peildatum {

    private Peildatum() {}

    /** @param peildatum null when none was asked */
    static void controleer(Halfjaar halfjaar, LocalDate peildatum) {
        if (peildatum != null && !halfjaar.heeftPeildatum(peildatum)) {
            throw Problem.ongeldig(
                    "peildatum",
                    "hoort niet bij " + halfjaar + "; kies " + halfjaar.eersteDag() + " tot en met "
                            + halfjaar.peilmoment());
        }
    }
}
