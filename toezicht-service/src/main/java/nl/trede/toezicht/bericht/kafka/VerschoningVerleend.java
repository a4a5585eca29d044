// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Verschoning;

/** The wire form of verschoning-verleend. */
record VerschoningVerleend(
        @JsonUnwrapped BesluitBericht<BesluitBericht.Wekentermijn> gemeenschappelijk, Deel verschoning) {

    static final String TYPE = "nl.trede.toezicht.verschoning-verleend.v1";

    record Deel(String grond, LocalDate meetpunt) {}

    static VerschoningVerleend van(Momentopname opname, Verschoning verschoning) {
        return new VerschoningVerleend(
                BesluitBericht.van(opname), new Deel(verschoning.grond(), verschoning.meetpunt()));
    }
}
