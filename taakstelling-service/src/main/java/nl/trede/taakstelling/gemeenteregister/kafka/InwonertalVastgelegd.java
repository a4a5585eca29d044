// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.kafka;

import java.time.LocalDate;
import nl.trede.taakstelling.gemeenteregister.Inwonertal;

/** By contract taakstelling/inwonertal-vastgelegd.v1. */
record InwonertalVastgelegd(String gemeente, LocalDate peildatum, int aantal, String bron) {

    static InwonertalVastgelegd van(Inwonertal inwonertal) {
        return new InwonertalVastgelegd(
                inwonertal.gemeente().code(), inwonertal.peildatum(), inwonertal.aantal(), inwonertal.bron());
    }
}
