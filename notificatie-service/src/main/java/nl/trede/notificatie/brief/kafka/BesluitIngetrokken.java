// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.feiten.Besluitfeiten;

/** What notificatie reads of the event besluit-ingetrokken; the trede is that after the withdrawal. */
record BesluitIngetrokken(@JsonUnwrapped Besluitgegevens gegevens, Besluit.Ingetrokken ingetrokken)
        implements Briefgebeurtenis {

    static final String TYPE = "nl.trede.toezicht.besluit-ingetrokken.v1";

    @Override
    public Besluitfeiten feiten() {
        return gegevens.met(Aanleiding.INTREKKING, null, null, null, ingetrokken);
    }
}
