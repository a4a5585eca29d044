// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.toezicht.besluit.Momentopname;

/** The wire form of trede-besloten. */
record TredeBesloten(@JsonUnwrapped BesluitBericht gemeenschappelijk, int vorigeTrede) {

    static final String TYPE = "nl.trede.toezicht.trede-besloten.v1";

    static TredeBesloten van(Momentopname opname) {
        return new TredeBesloten(BesluitBericht.van(opname), opname.eerder().trede());
    }
}
