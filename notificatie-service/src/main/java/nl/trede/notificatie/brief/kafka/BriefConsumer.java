// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;

/** Composes a concept letter from one type of event. */
abstract class BriefConsumer<T extends Briefgebeurtenis> implements EventHandler<T> {

    private final BriefOpstellen opstellen;
    private final String type;
    private final Class<T> vorm;

    BriefConsumer(BriefOpstellen opstellen, String type, Class<T> vorm) {
        this.opstellen = opstellen;
        this.type = type;
        this.vorm = vorm;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Class<T> dataType() {
        return vorm;
    }

    @Override
    public void handle(IncomingEvent<T> event) {
        opstellen.stelOp(event.data().feiten(), Wie.systeem(event.time()));
    }
}
