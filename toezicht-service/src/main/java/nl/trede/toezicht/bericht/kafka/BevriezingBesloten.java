// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Bevriezing;

/** The wire form of bevriezing-besloten. */
record BevriezingBesloten(
        @JsonUnwrapped BesluitBericht<BesluitBericht.Wekentermijn> gemeenschappelijk, Deel bevriezing) {

    static final String TYPE = "nl.trede.toezicht.bevriezing-besloten.v1";

    record Deel(int trede, String tredeNaam, LocalDate tot) {}

    static BevriezingBesloten van(Momentopname opname, Bevriezing bevriezing) {
        return new BevriezingBesloten(
                BesluitBericht.van(opname),
                new Deel(bevriezing.bevrorenTrede(), bevriezing.bevrorenTredeNaam(), bevriezing.tot()));
    }
}
