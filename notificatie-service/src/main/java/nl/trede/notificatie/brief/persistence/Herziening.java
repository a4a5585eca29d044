// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.trede.notificatie.brief.BriefOpstellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import org.jboss.logging.Logger;

/** Composes concepts again at start, since the files of a province only change by a new start. */
@ApplicationScoped
class Herziening {

    private static final Logger LOG = Logger.getLogger(Herziening.class);

    private final Brieven brieven;
    private final BriefOpstellen opstellen;

    Herziening(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.brieven = brieven;
        this.opstellen = new BriefOpstellen(brieven, huisstijlen, opmaak);
    }

    void bijStart(@Observes StartupEvent start) {
        for (var id : QuarkusTransaction.requiringNew().call(brieven::nietVastgesteld)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> brieven.zoek(id).ifPresent(opstellen::herzie));
            } catch (RuntimeException e) {
                LOG.errorf(e, "Letter %s could not be composed again; it stays as it was", id);
            }
        }
    }
}
