// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.trede.notificatie.reeks.Brievenreeksen;
import nl.trede.notificatie.reeks.ReeksUitvoeren;
import nl.trede.notificatie.reeks.Reeksdeel;
import nl.trede.platform.database.AccessScope;
import org.jboss.logging.Logger;

/**
 * Does the letters of the runs, one a transaction. Whatever kills the process, a letter is done with its mark or neither; the next start
 * goes on. Safe with several replicas: rows are locked.
 */
@ApplicationScoped
public class Reekswerker {

    private static final Logger LOG = Logger.getLogger(Reekswerker.class);
    private static final Duration RITME = Duration.ofSeconds(2);

    private final Brievenreeksen reeksen;
    private final ReeksUitvoeren uitvoeren;
    private final Clock clock;
    private final Semaphore wek = new Semaphore(0);
    private volatile boolean loopt;
    private Thread draad;

    Reekswerker(Brievenreeksen reeksen, ReeksUitvoeren uitvoeren, Clock clock) {
        this.reeksen = reeksen;
        this.uitvoeren = uitvoeren;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loopt = true;
        draad = new Thread(AccessScope.asSystem(this::werk), "reekswerker");
        draad.setDaemon(true);
        draad.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loopt = false;
        wek();
        draad.join(5_000);
    }

    /** A run was started or resumed: look now. */
    public void wek() {
        wek.release();
    }

    private void werk() {
        while (loopt) {
            try {
                while (loopt && doeEen()) {
                    // on to the next letter
                }
                QuarkusTransaction.requiringNew().run(reeksen::sluitAf);
            } catch (RuntimeException e) {
                LOG.warnf("Runs wait, again shortly: %s", e.getMessage() == null ? e.toString() : e.getMessage());
            }
            rust();
        }
    }

    private boolean doeEen() {
        var inHanden = new AtomicReference<Reeksdeel>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var deel = reeksen.pak();
                deel.ifPresent(inHanden::set);
                deel.ifPresent(een -> uitvoeren.voerUit(een, clock.instant()));
                return deel.isPresent();
            });
        } catch (RuntimeException e) {
            if (inHanden.get() == null) {
                throw e;
            }
            LOG.errorf(
                    e,
                    "Letter %d of run %s broke",
                    inHanden.get().nummer(),
                    inHanden.get().reeks());
            QuarkusTransaction.requiringNew()
                    .run(() -> reeksen.bewaar(inHanden.get()
                            .nietGedaan("Er ging iets mis bij deze brief; beheer kan in het logboek zien wat.")));
            return true;
        }
    }

    private void rust() {
        try {
            if (wek.tryAcquire(RITME.toMillis(), TimeUnit.MILLISECONDS)) {
                wek.drainPermits();
            }
        } catch (InterruptedException e) {
            loopt = false;
        }
    }
}
