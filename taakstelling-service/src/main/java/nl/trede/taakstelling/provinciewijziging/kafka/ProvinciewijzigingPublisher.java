// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.provinciewijziging.Provinciemeldingen;
import nl.trede.taakstelling.provinciewijziging.Provinciewijziging;

@ApplicationScoped
class ProvinciewijzigingPublisher implements Provinciemeldingen {

    private static final String TYPE = "nl.trede.taakstelling.provinciewijziging-vastgesteld.v1";

    private final Outbox outbox;

    ProvinciewijzigingPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void vastgesteld(Gemeente gemeente, Provinciewijziging wijziging) {
        var data = new ProvinciewijzigingVastgesteld(
                gemeente.code().code(),
                gemeente.naam(),
                wijziging.van().code(),
                wijziging.naar().code(),
                wijziging.datum(),
                wijziging.bron());
        outbox.add(new OutgoingEvent(TYPE, data.gemeente(), data));
    }
}
