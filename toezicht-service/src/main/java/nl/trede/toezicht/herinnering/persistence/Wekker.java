// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.trede.platform.database.AsSystem;
import nl.trede.toezicht.herinnering.Herinner;
import nl.trede.toezicht.ladder.Vandaag;
import org.jboss.logging.Logger;

/** Looks at the clock now and then. Every replica does; the database says which of them gives a reminder. */
@ApplicationScoped
public class Wekker {

    private static final Logger LOG = Logger.getLogger(Wekker.class);

    private final Herinner herinner;
    private final Clock clock;

    Wekker(Herinner herinner, Clock clock) {
        this.herinner = herinner;
        this.clock = clock;
    }

    @AsSystem
    @Scheduled(every = "{trede.herinnering.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void opTijd() {
        int gegeven = kijk();
        if (gegeven > 0) {
            LOG.infof("%d reminders given", gegeven);
        }
    }

    /** Each reminder is a transaction of its own: one that fails holds up no other and is tried again at the next look. */
    public int kijk() {
        var openstaand = QuarkusTransaction.requiringNew().call(() -> herinner.openstaand(Vandaag.op(clock.instant())));
        int gegeven = 0;
        for (var herinnering : openstaand) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> herinner.geef(herinnering, clock.instant()))) {
                    gegeven++;
                }
            } catch (RuntimeException e) {
                LOG.warnf(
                        "Reminder of %s %s not given, again later: %s",
                        herinnering.dag().soort(), herinnering.dag().bron(), e.getMessage());
            }
        }
        return gegeven;
    }
}
