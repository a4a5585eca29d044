// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.database.AsSystem;
import org.jboss.logging.Logger;

/** Composes concepts again at start, since the files of a province only change by a new start. */
@ApplicationScoped
class Herziening {

    private static final Logger LOG = Logger.getLogger(Herziening.class);

    private final Brieven brieven;
    private final BriefOpstellen opstellen;

    private final Clock clock;

    Herziening(Brieven brieven, BriefOpstellen opstellen, Clock clock) {
        this.brieven = brieven;
        this.opstellen = opstellen;
        this.clock = clock;
    }

    @AsSystem
    void bijStart(@Observes StartupEvent start) {
        for (var id : QuarkusTransaction.requiringNew().call(brieven::nietVastgesteld)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> brieven.zoek(id).ifPresent(this::herzie));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Letter %s could not be composed again; it stays as it was", id);
            }
        }
    }

    private void herzie(Brief brief) {
        opstellen.herzie(brief, Wie.systeem(clock.instant()));
    }
}
