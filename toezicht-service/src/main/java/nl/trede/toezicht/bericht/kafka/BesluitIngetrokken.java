// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Intrekking;

/** The wire form of besluit-ingetrokken. */
record BesluitIngetrokken(
        @JsonUnwrapped BesluitBericht<BesluitBericht.Wekentermijn> gemeenschappelijk, Deel ingetrokken) {

    static final String TYPE = "nl.trede.toezicht.besluit-ingetrokken.v1";

    record Deel(UUID besluit, Besluitsoort soort, LocalDate datum) {}

    static BesluitIngetrokken van(Momentopname opname, Intrekking intrekking) {
        return new BesluitIngetrokken(
                BesluitBericht.van(opname),
                new Deel(intrekking.ingetrokken(), intrekking.ingetrokkenSoort(), intrekking.ingetrokkenDatum()));
    }
}
