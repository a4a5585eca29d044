// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Taakstelling;

/** What toezicht needs of landelijke-taakstelling-vastgesteld. */
record LandelijkeTaakstellingVastgesteld(
        Halfjaar halfjaar, int versie, int aantal, String soort, LocalDate datum, String bron) {

    Taakstelling naarTaakstelling(Instant vastgelegdOp) {
        return new Taakstelling(halfjaar, versie, aantal, soort, datum, bron, vastgelegdOp);
    }
}
