// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.trede.notificatie.achterhaald.Achterhaalden;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.database.AsSystem;
import org.jboss.logging.Logger;

/** Looks once at the letters that were sent before their standen were remembered. */
@ApplicationScoped
class Inhaalslag {

    private static final Logger LOG = Logger.getLogger(Inhaalslag.class);

    private final Achterhaalden achterhaalden;
    private final BrievenVergelijken vergelijken;
    private final Brieven brieven;
    private final Clock clock;

    Inhaalslag(Achterhaalden achterhaalden, BrievenVergelijken vergelijken, Brieven brieven, Clock clock) {
        this.achterhaalden = achterhaalden;
        this.vergelijken = vergelijken;
        this.brieven = brieven;
        this.clock = clock;
    }

    @AsSystem
    void bijStart(@Observes StartupEvent start) {
        for (var id : QuarkusTransaction.requiringNew().call(achterhaalden::nietOnthouden)) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                vergelijken.naVerzending(brieven.zoek(id).orElseThrow(), Wie.systeem(clock.instant())));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Letter %s could not be held against the standen of now", id);
            }
        }
    }
}
