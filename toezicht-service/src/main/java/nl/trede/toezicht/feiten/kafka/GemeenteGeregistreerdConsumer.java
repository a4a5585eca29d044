// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Feiten;

/** Takes the register over, and computes standen of facts that came before their gemeente was known. */
@ApplicationScoped
class GemeenteGeregistreerdConsumer implements EventHandler<GemeenteGeregistreerd> {

    private final Gemeenten gemeenten;
    private final OntvangenFeiten ontvangen;

    GemeenteGeregistreerdConsumer(Gemeenten gemeenten, OntvangenFeiten ontvangen) {
        this.gemeenten = gemeenten;
        this.ontvangen = ontvangen;
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
        var data = event.data();
        gemeenten.registreer(
                new Gemeente(data.gemeente(), data.naam(), data.provincie(), data.geldigVan(), data.geldigTot()),
                data.registerOmvang(),
                event.time());
        ontvangen.erbij(Feiten.geen(data.gemeente()));
    }

    @Override
    public void afterBatch() {
        ontvangen.verwerk();
    }
}
