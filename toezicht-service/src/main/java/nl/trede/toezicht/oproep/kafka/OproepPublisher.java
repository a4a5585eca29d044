// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.oproep.Oproep;
import nl.trede.toezicht.oproep.Oproepberichten;

@ApplicationScoped
class OproepPublisher implements Oproepberichten {

    private final Outbox outbox;

    OproepPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void gedaan(Oproep oproep) {
        outbox.add(new OutgoingEvent(OproepGedaan.TYPE, oproep.provincie().code(), OproepGedaan.van(oproep)));
    }
}
