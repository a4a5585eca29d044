// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.inwoners.Inwonertal;

/** What toezicht needs of inwonertal-vastgelegd. */
record InwonertalVastgelegd(Gemeentecode gemeente, LocalDate peildatum, int aantal, String bron) {

    Inwonertal naarInwonertal(Instant vastgelegdOp) {
        return new Inwonertal(gemeente, peildatum, aantal, bron, vastgelegdOp);
    }
}
