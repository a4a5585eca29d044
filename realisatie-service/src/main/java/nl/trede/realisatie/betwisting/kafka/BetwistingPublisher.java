// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.realisatie.betwisting.Betwisting;
import nl.trede.realisatie.betwisting.Betwistingsmeldingen;

@ApplicationScoped
class BetwistingPublisher implements Betwistingsmeldingen {

    private static final String TYPE = "nl.trede.realisatie.betwisting-gewijzigd.v1";

    private final Outbox outbox;

    BetwistingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void gewijzigd(Betwisting betwisting, Instant op) {
        outbox.addAll(List.of(
                new OutgoingEvent(TYPE, betwisting.over().gemeente().code(), BetwistingGewijzigd.van(betwisting, op))));
    }
}
