// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.inwoners.Inwonertallen;

/** No stand depends on it; the overview lays a saldo beside it. */
@ApplicationScoped
class InwonertalVastgelegdConsumer implements EventHandler<InwonertalVastgelegd> {

    private final Inwonertallen inwonertallen;

    InwonertalVastgelegdConsumer(Inwonertallen inwonertallen) {
        this.inwonertallen = inwonertallen;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.inwonertal-vastgelegd.v1";
    }

    @Override
    public Class<InwonertalVastgelegd> dataType() {
        return InwonertalVastgelegd.class;
    }

    @Override
    public void handle(IncomingEvent<InwonertalVastgelegd> event) {
        inwonertallen.schrijf(event.data().naarInwonertal(event.time()));
    }
}
