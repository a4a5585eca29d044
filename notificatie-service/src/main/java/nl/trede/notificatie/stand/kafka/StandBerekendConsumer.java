// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.stand.Standen;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Keeps the stand that toezicht computed. */
@ApplicationScoped
class StandBerekendConsumer implements EventHandler<StandBerekend> {

    private final Standen standen;

    StandBerekendConsumer(Standen standen) {
        this.standen = standen;
    }

    @Override
    public String type() {
        return StandBerekend.TYPE;
    }

    @Override
    public Class<StandBerekend> dataType() {
        return StandBerekend.class;
    }

    @Override
    public void handle(IncomingEvent<StandBerekend> event) {
        standen.bewaar(event.data().stand(), event.data().versie());
    }
}
