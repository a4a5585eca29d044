// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.stand.Standen;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Forgets a stand that toezicht took back, so that no letter shows it. */
@ApplicationScoped
class StandVervallenConsumer implements EventHandler<StandVervallen> {

    private final Standen standen;

    StandVervallenConsumer(Standen standen) {
        this.standen = standen;
    }

    @Override
    public String type() {
        return StandVervallen.TYPE;
    }

    @Override
    public Class<StandVervallen> dataType() {
        return StandVervallen.class;
    }

    @Override
    public void handle(IncomingEvent<StandVervallen> event) {
        var data = event.data();
        standen.vervalt(data.gemeente(), data.halfjaar(), data.versie());
    }
}
