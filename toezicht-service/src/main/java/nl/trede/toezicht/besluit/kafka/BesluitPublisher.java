// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.besluit.Bekendmakingen;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Verschoning;

@ApplicationScoped
class BesluitPublisher implements Bekendmakingen {

    private final Outbox outbox;

    BesluitPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void besloten(Momentopname opname) {
        var key = opname.gemeente().code().code();
        outbox.add(
                opname.besluit().inhoud() instanceof Verschoning verschoning
                        ? new OutgoingEvent(VerschoningVerleend.TYPE, key, VerschoningVerleend.van(opname, verschoning))
                        : new OutgoingEvent(TredeBesloten.TYPE, key, TredeBesloten.van(opname)));
    }
}
