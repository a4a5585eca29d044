// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;

/** Keeps which provincie supervises from when on; another provincie may book in another order. */
@ApplicationScoped
class ProvinciewijzigingVastgesteldConsumer implements EventHandler<ProvinciewijzigingVastgesteld> {

    private final Gemeenten register;
    private final OntvangenFeiten ontvangen;

    ProvinciewijzigingVastgesteldConsumer(Gemeenten register, OntvangenFeiten ontvangen) {
        this.register = register;
        this.ontvangen = ontvangen;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.provinciewijziging-vastgesteld.v1";
    }

    @Override
    public Class<ProvinciewijzigingVastgesteld> dataType() {
        return ProvinciewijzigingVastgesteld.class;
    }

    @Override
    public void handle(IncomingEvent<ProvinciewijzigingVastgesteld> event) {
        register.registreer(event.data().naarWijziging(event.time()));
        ontvangen.erbij(Feiten.geen(event.data().gemeente()));
    }

    @Override
    public void afterBatch() {
        ontvangen.verwerk();
    }
}
