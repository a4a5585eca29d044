// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.besluit.Bekendmakingen;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.ladder.Bevriezing;
import nl.trede.toezicht.ladder.Intrekking;
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
        outbox.add(event(opname, key));
    }

    private static OutgoingEvent event(Momentopname opname, String key) {
        var inhoud = opname.besluit().inhoud();
        if (inhoud instanceof Verschoning verschoning) {
            return new OutgoingEvent(VerschoningVerleend.TYPE, key, VerschoningVerleend.van(opname, verschoning));
        }
        if (inhoud instanceof Bevriezing bevriezing) {
            return new OutgoingEvent(BevriezingBesloten.TYPE, key, BevriezingBesloten.van(opname, bevriezing));
        }
        if (inhoud instanceof Intrekking intrekking) {
            return new OutgoingEvent(BesluitIngetrokken.TYPE, key, BesluitIngetrokken.van(opname, intrekking));
        }
        return new OutgoingEvent(TredeBesloten.TYPE, key, TredeBesloten.van(opname));
    }
}
