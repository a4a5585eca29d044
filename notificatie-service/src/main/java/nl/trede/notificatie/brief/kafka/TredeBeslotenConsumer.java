// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter when toezicht tells of a besluit on a trede. */
@ApplicationScoped
class TredeBeslotenConsumer implements EventHandler<TredeBesloten> {

    private final BriefOpstellen opstellen;

    TredeBeslotenConsumer(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.opstellen = new BriefOpstellen(brieven, huisstijlen, opmaak);
    }

    @Override
    public String type() {
        return TredeBesloten.TYPE;
    }

    @Override
    public Class<TredeBesloten> dataType() {
        return TredeBesloten.class;
    }

    @Override
    public void handle(IncomingEvent<TredeBesloten> event) {
        opstellen.stelOp(event.data().feiten());
    }
}
