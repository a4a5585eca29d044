// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter when toezicht tells of a oproep. */
@ApplicationScoped
class OproepGedaanConsumer implements EventHandler<OproepGedaan> {

    private final BriefOpstellen opstellen;

    OproepGedaanConsumer(BriefOpstellen opstellen) {
        this.opstellen = opstellen;
    }

    @Override
    public String type() {
        return OproepGedaan.TYPE;
    }

    @Override
    public Class<OproepGedaan> dataType() {
        return OproepGedaan.class;
    }

    @Override
    public void handle(IncomingEvent<OproepGedaan> event) {
        opstellen.stelOp(event.data().feiten());
    }
}
