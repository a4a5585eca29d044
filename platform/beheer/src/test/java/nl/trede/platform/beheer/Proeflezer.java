// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import jakarta.inject.Singleton;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Takes nothing in as long as it is broken. */
@Singleton
class Proeflezer implements EventHandler<Proeflezer.Gebeurd> {

    record Gebeurd(String tekst) {}

    volatile boolean kapot = true;
    volatile String laatste;

    @Override
    public String type() {
        return "nl.trede.buur.gebeurd.v1";
    }

    @Override
    public Class<Gebeurd> dataType() {
        return Gebeurd.class;
    }

    @Override
    public void handle(IncomingEvent<Gebeurd> event) {
        if (kapot) {
            throw new IllegalStateException("de lezer is kapot");
        }
        laatste = event.data().tekst();
    }
}
