// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Waarvan;

/** What toezicht needs of realisatie-gemeld. */
record RealisatieGemeld(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        int versie,
        int gehuisvest,
        Standstatus status,
        List<Waarvan> waarvan,
        String bron) {

    Realisatie naarRealisatie(Instant vastgelegdOp) {
        return new Realisatie(halfjaar, peildatum, versie, gehuisvest, status, waarvan, bron, vastgelegdOp);
    }
}
