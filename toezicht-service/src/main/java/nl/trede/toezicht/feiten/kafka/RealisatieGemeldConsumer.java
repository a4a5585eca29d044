// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.saldo.Feiten;

@ApplicationScoped
class RealisatieGemeldConsumer implements EventHandler<RealisatieGemeld> {

    private final OntvangenFeiten ontvangen;

    RealisatieGemeldConsumer(OntvangenFeiten ontvangen) {
        this.ontvangen = ontvangen;
    }

    @Override
    public String type() {
        return "nl.trede.realisatie.realisatie-gemeld.v1";
    }

    @Override
    public Class<RealisatieGemeld> dataType() {
        return RealisatieGemeld.class;
    }

    @Override
    public void handle(IncomingEvent<RealisatieGemeld> event) {
        var data = event.data();
        ontvangen.erbij(Feiten.van(data.gemeente(), data.naarRealisatie(event.time())));
    }

    @Override
    public void afterBatch() {
        ontvangen.verwerk();
    }
}
