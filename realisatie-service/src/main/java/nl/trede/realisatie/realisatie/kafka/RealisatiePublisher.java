// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Realisatiemeldingen;

@ApplicationScoped
class RealisatiePublisher implements Realisatiemeldingen {

    private static final String TYPE = "nl.trede.realisatie.realisatie-gemeld.v1";

    private final Outbox outbox;

    RealisatiePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void gemeld(Collection<GemeldCijfer> cijfers) {
        outbox.addAll(cijfers.stream()
                .map(gemeld -> new OutgoingEvent(TYPE, gemeld.gemeente().code(), RealisatieGemeld.van(gemeld)))
                .toList());
    }
}
