// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.trede.platform.database.AsSystem;
import nl.trede.toezicht.herinnering.Herinner;
import nl.trede.toezicht.ladder.Vandaag;
import org.jboss.logging.Logger;

/** Looks at the clock now and then. Every replica does; the database says which of them gives a reminder. */
@ApplicationScoped
public class Wekker {

    private static final Logger LOG = Logger.getLogger(Wekker.class);
    private static final String NOOIT = "off";

    private final Herinner herinner;
    private final Clock clock;
    private volatile Instant gekeken;

    Wekker(Herinner herinner, HerinnerConfig config, Clock clock, MeterRegistry metrics) {
        this.herinner = herinner;
        this.clock = clock;
        this.gekeken = clock.instant();
        if (!NOOIT.equals(config.elke())) {
            Gauge.builder("trede.reminders.age", this, Wekker::leeftijd)
                    .baseUnit("seconds")
                    .description("How long ago this replica looked for reminders to give, and came to the end")
                    .register(metrics);
        }
    }

    @AsSystem
    @Scheduled(every = "{trede.herinnering.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void opTijd() {
        int gegeven = kijk();
        gekeken = clock.instant();
        if (gegeven > 0) {
            LOG.infof("%d reminders given", gegeven);
        }
    }

    private double leeftijd() {
        return Duration.between(gekeken, clock.instant()).toSeconds();
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
