// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter when toezicht tells of a besluit. */
@ApplicationScoped
class VerschoningVerleendConsumer implements EventHandler<VerschoningVerleend> {

    private final BriefOpstellen opstellen;

    VerschoningVerleendConsumer(BriefOpstellen opstellen) {
        this.opstellen = opstellen;
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
