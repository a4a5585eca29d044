// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.saldo.Feiten;

/** Keeps a herindeling; the standen of all that it links are computed again. */
@ApplicationScoped
class HerindelingVastgesteldConsumer implements EventHandler<HerindelingVastgesteld> {

    private final Herindelingenboek herindelingen;
    private final OntvangenFeiten ontvangen;

    HerindelingVastgesteldConsumer(Herindelingenboek herindelingen, OntvangenFeiten ontvangen) {
        this.herindelingen = herindelingen;
        this.ontvangen = ontvangen;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.herindeling-vastgesteld.v1";
    }

    @Override
    public Class<HerindelingVastgesteld> dataType() {
        return HerindelingVastgesteld.class;
    }

    @Override
    public void handle(IncomingEvent<HerindelingVastgesteld> event) {
        var herindeling = event.data().naarHerindeling(event.time());
        herindelingen.schrijf(herindeling);
        // what it links is computed again as one family, with what an earlier version linked
        ontvangen.erbij(Feiten.geen(herindeling.gemeente()));
    }

    @Override
    public void afterBatch() {
        ontvangen.verwerk();
    }
}
