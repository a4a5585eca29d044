// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.gemeenteregister.Inwonertal;
import nl.trede.taakstelling.gemeenteregister.Inwonertalmeldingen;

@ApplicationScoped
class InwonertalPublisher implements Inwonertalmeldingen {

    private static final String TYPE = "nl.trede.taakstelling.inwonertal-vastgelegd.v1";

    private final Outbox outbox;

    InwonertalPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void vastgelegd(Collection<Inwonertal> inwonertallen) {
        outbox.addAll(inwonertallen.stream()
                .map(InwonertalVastgelegd::van)
                .map(data -> new OutgoingEvent(TYPE, data.gemeente(), data))
                .toList());
    }
}
