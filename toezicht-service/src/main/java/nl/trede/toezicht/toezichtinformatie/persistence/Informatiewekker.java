// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.database.AsSystem;
import nl.trede.toezicht.toezichtinformatie.VraagInformatie;
import org.jboss.logging.Logger;

/** Looks now and then who must send toezichtinformatie; every replica does, and the same again changes nothing. */
@ApplicationScoped
public class Informatiewekker {

    private static final Logger LOG = Logger.getLogger(Informatiewekker.class);

    private final VraagInformatie vraag;
    private final EntityManager database;
    private final Clock clock;

    Informatiewekker(VraagInformatie vraag, EntityManager database, Clock clock) {
        this.vraag = vraag;
        this.database = database;
        this.clock = clock;
    }

    /** A provincie that fails holds up no other. */
    @AsSystem
    @Scheduled(every = "{trede.herinnering.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void kijk() {
        var provincies = QuarkusTransaction.requiringNew().call(this::provincies);
        for (var provincie : provincies) {
            try {
                QuarkusTransaction.requiringNew().run(() -> vraag.voer(new Provinciecode(provincie), clock.instant()));
            } catch (RuntimeException e) {
                LOG.warnf("Toezichtinformatie of %s not looked at, again later: %s", provincie, e.getMessage());
            }
        }
    }

    private List<String> provincies() {
        return database.createNativeQuery("SELECT code FROM provincie ORDER BY code", String.class)
                .getResultList();
    }
}
