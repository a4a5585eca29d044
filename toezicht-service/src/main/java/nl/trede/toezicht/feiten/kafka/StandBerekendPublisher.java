// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.feiten.Standberichten;
import nl.trede.toezicht.feiten.Standversie;
import nl.trede.toezicht.register.Gemeente;

@ApplicationScoped
class StandBerekendPublisher implements Standberichten {

    private final Outbox outbox;

    StandBerekendPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void gewijzigd(Collection<Standversie> standen, Map<Gemeentecode, Gemeente> gemeenten) {
        outbox.addAll(standen.stream()
                .map(versie -> {
                    var gemeente = gemeenten.get(versie.stand().gemeente());
                    var key = gemeente.code().code();
                    return versie.vervallen()
                            ? new OutgoingEvent(StandVervallen.TYPE, key, StandVervallen.van(versie))
                            : new OutgoingEvent(StandBerekend.TYPE, key, StandBerekend.van(versie, gemeente));
                })
                .toList());
    }
}
