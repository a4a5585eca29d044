// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.feiten.LandelijkeTaakstellingen;

/** No stand depends on it; a letter tells it. */
@ApplicationScoped
class LandelijkeTaakstellingVastgesteldConsumer implements EventHandler<LandelijkeTaakstellingVastgesteld> {

    private final LandelijkeTaakstellingen taakstellingen;

    LandelijkeTaakstellingVastgesteldConsumer(LandelijkeTaakstellingen taakstellingen) {
        this.taakstellingen = taakstellingen;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.landelijke-taakstelling-vastgesteld.v1";
    }

    @Override
    public Class<LandelijkeTaakstellingVastgesteld> dataType() {
        return LandelijkeTaakstellingVastgesteld.class;
    }

    @Override
    public void handle(IncomingEvent<LandelijkeTaakstellingVastgesteld> event) {
        taakstellingen.schrijf(event.data().naarTaakstelling(event.time()));
    }
}
