// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Herindeling;
import nl.trede.taakstelling.gemeenteregister.Herindelingsmeldingen;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;

@ApplicationScoped
class GemeentePublisher implements Registermeldingen, Herindelingsmeldingen {

    private static final String TYPE = "nl.trede.taakstelling.gemeente-geregistreerd.v1";

    private static final String HERINDELING = "nl.trede.taakstelling.herindeling-vastgesteld.v1";

    private final Outbox outbox;

    GemeentePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void geregistreerd(Gemeente gemeente, int registerOmvang) {
        var code = gemeente.code().code();
        var data = new GemeenteGeregistreerd(
                code,
                gemeente.naam(),
                gemeente.provincie().code(),
                gemeente.geldigVan(),
                gemeente.geldigTot(),
                registerOmvang);
        outbox.add(new OutgoingEvent(TYPE, code, data));
    }

    @Override
    public void vastgesteld(Herindeling herindeling) {
        var data = HerindelingVastgesteld.van(herindeling);
        outbox.add(new OutgoingEvent(HERINDELING, data.gemeente(), data));
    }
}
