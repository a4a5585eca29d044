// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.platform.messaging.EventHandler;
import nl.trede.platform.messaging.IncomingEvent;
import nl.trede.toezicht.termijn.Termijnen;

/** The one arrow back: a letter was sent, so it lies in the dossier and its termijnen run. */
@ApplicationScoped
class BriefVerzondenConsumer implements EventHandler<BriefVerzonden> {

    private final Termijnen termijnen;

    BriefVerzondenConsumer(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public String type() {
        return "nl.trede.notificatie.brief-verzonden.v1";
    }

    @Override
    public Class<BriefVerzonden> dataType() {
        return BriefVerzonden.class;
    }

    @Override
    public void handle(IncomingEvent<BriefVerzonden> event) {
        termijnen.verzonden(event.data().naarBrief());
    }
}
