// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Verzendingen;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;

@ApplicationScoped
class BriefVerzondenPublisher implements Verzendingen {

    private final Outbox outbox;

    BriefVerzondenPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void meld(Brief brief) {
        var event = BriefVerzonden.van(brief);
        outbox.add(new OutgoingEvent(BriefVerzonden.TYPE, event.sleutel(), event));
    }
}
