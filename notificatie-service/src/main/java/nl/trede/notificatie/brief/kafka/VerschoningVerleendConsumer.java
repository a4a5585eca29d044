// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter when toezicht tells of a verschoning. */
@ApplicationScoped
class VerschoningVerleendConsumer implements EventHandler<VerschoningVerleend> {

    private final BriefOpstellen opstellen;

    VerschoningVerleendConsumer(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.opstellen = new BriefOpstellen(brieven, huisstijlen, opmaak);
    }

    @Override
    public String type() {
        return VerschoningVerleend.TYPE;
    }

    @Override
    public Class<VerschoningVerleend> dataType() {
        return VerschoningVerleend.class;
    }

    @Override
    public void handle(IncomingEvent<VerschoningVerleend> event) {
        opstellen.stelOp(event.data().feiten());
    }
}
