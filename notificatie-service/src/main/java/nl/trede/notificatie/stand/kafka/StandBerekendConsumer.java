// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Wie;
import nl.trede.notificatie.stand.Standen;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Keeps the stand that toezicht computed, and has the letters that were sent held against it. */
@ApplicationScoped
class StandBerekendConsumer implements EventHandler<StandBerekend> {

    private final Standen standen;

    private final BrievenVergelijken vergelijken;

    StandBerekendConsumer(Standen standen, BrievenVergelijken vergelijken) {
        this.standen = standen;
        this.vergelijken = vergelijken;
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
        vergelijken.naStand(event.data().gemeente(), event.data().halfjaar(), Wie.systeem(event.time()));
    }
}
