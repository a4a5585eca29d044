// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.saldo.Feiten;

@ApplicationScoped
class TaakstellingVastgesteldConsumer implements EventHandler<TaakstellingVastgesteld> {

    private final OntvangenFeiten ontvangen;

    TaakstellingVastgesteldConsumer(OntvangenFeiten ontvangen) {
        this.ontvangen = ontvangen;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.taakstelling-vastgesteld.v1";
    }

    @Override
    public Class<TaakstellingVastgesteld> dataType() {
        return TaakstellingVastgesteld.class;
    }

    @Override
    public void handle(IncomingEvent<TaakstellingVastgesteld> event) {
        var data = event.data();
        ontvangen.erbij(Feiten.van(data.gemeente(), data.naarTaakstelling(event.time())));
    }

    @Override
    public void afterBatch() {
        ontvangen.verwerk();
    }
}
