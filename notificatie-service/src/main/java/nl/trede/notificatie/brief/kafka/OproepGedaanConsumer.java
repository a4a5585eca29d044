// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter when toezicht tells of a oproep. */
@ApplicationScoped
class OproepGedaanConsumer implements EventHandler<OproepGedaan> {

    private final BriefOpstellen opstellen;

    OproepGedaanConsumer(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.opstellen = new BriefOpstellen(brieven, huisstijlen, opmaak);
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
