// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.realisatie.register.Gemeenten;

@ApplicationScoped
class GemeenteConsumer implements EventHandler<GemeenteGeregistreerd> {

    private final Gemeenten gemeenten;

    GemeenteConsumer(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public String type() {
        return "nl.trede.taakstelling.gemeente-geregistreerd.v1";
    }

    @Override
    public Class<GemeenteGeregistreerd> dataType() {
        return GemeenteGeregistreerd.class;
    }

    @Override
    public void handle(IncomingEvent<GemeenteGeregistreerd> event) {
        gemeenten.bewaar(event.data().naarGemeente(), event.data().registerOmvang(), event.time());
    }
}
