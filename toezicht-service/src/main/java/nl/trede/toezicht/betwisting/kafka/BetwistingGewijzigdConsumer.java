// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.betwisting.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;

/** Keeps a step of a betwisting; no stand is computed again. */
@ApplicationScoped
class BetwistingGewijzigdConsumer implements EventHandler<BetwistingGewijzigd> {

    private final Betwistingen betwistingen;

    BetwistingGewijzigdConsumer(Betwistingen betwistingen) {
        this.betwistingen = betwistingen;
    }

    @Override
    public String type() {
        return "nl.trede.realisatie.betwisting-gewijzigd.v1";
    }

    @Override
    public Class<BetwistingGewijzigd> dataType() {
        return BetwistingGewijzigd.class;
    }

    @Override
    public void handle(IncomingEvent<BetwistingGewijzigd> event) {
        betwistingen.schrijf(event.data().rij());
    }
}
