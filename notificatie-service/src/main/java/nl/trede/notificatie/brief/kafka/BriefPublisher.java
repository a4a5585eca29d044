// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefmeldingen;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;

@ApplicationScoped
class BriefPublisher implements Briefmeldingen {

    private final Outbox outbox;
    private final BrievenVergelijken vergelijken;
    private final Clock clock;

    BriefPublisher(Outbox outbox, BrievenVergelijken vergelijken, Clock clock) {
        this.outbox = outbox;
        this.vergelijken = vergelijken;
        this.clock = clock;
    }

    @Override
    public void vastgesteld(Brief brief) {
        outbox.add(new OutgoingEvent(BriefVastgesteld.TYPE, sleutel(brief), BriefVastgesteld.van(brief)));
    }

    @Override
    public void verzonden(Brief brief) {
        outbox.add(new OutgoingEvent(BriefVerzonden.TYPE, sleutel(brief), BriefVerzonden.van(brief)));
        vergelijken.naVerzending(brief, Wie.systeem(clock.instant()));
    }

    /** Events about one gemeente keep their order; a letter to all is about the province. */
    static String sleutel(Brief brief) {
        var gemeente = brief.feiten().gemeente();
        return gemeente == null
                ? brief.feiten().provincie().code()
                : gemeente.code().code();
    }
}
