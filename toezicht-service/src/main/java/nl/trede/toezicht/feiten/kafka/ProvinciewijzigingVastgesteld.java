// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.register.Provinciewijziging;

/** What toezicht needs of provinciewijziging-vastgesteld. */
record ProvinciewijzigingVastgesteld(
        Gemeentecode gemeente, Provinciecode van, Provinciecode naar, LocalDate datum, String bron) {

    Provinciewijziging naarWijziging(Instant vastgelegdOp) {
        return new Provinciewijziging(gemeente, van, naar, datum, bron, vastgelegdOp);
    }
}
