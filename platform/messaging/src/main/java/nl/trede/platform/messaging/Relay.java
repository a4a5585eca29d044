// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.trede.platform.database.AccessScope;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds. Of all replicas one is active (a lock that goes with its connection), so that events leave
 * in the order in which they were recorded. A batch is one Kafka transaction: it is there whole or not at all, and a relay
 * that lost its lock without knowing is fenced by the broker.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PURGE_EVERY = Duration.ofHours(1);

    private final DataSource database;
    private final MessagingConfig config;
    private final Clock clock;
    private final Broker broker;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicLong backlog;
    private volatile boolean running;
    private volatile Instant heartbeat;
    /** When the oldest event that this relay has yet to send was recorded; null when there is none, and in a relay that stands by. */
    private volatile Instant oldest;

    private Instant purged = Instant.EPOCH;
    private Thread thread;

    Relay(DataSource database, MessagingConfig config, Clock clock, Broker broker, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.broker = broker;
        this.backlog = metrics.gauge("trede.outbox.backlog", new AtomicLong());
        Gauge.builder("trede.outbox.age", this, Relay::age)
                .baseUnit("seconds")
                .description("How long the oldest event waits that was recorded and not sent; 0 when none does")
                .register(metrics);
        this.heartbeat = clock.instant();
    }

    void start(@Observes StartupEvent event) {
        running = true;
        heartbeat = clock.instant();
        thread = new Thread(AccessScope.asSystem(this::run), "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        if (thread != null) {
            thread.join(5_000);
        }
        broker.close();
    }

    /** Something was committed: look now instead of at the next poll. */
    void wake() {
        wake.release();
    }

    /** When the relay last went round, active or standing by; a stall shows as an old moment. */
    Instant heartbeat() {
        return heartbeat;
    }

    private void run() {
        var failures = 0;
        while (running) {
            try {
                relayWhileLocked();
                failures = 0;
            } catch (Exception e) {
                failures++;
                LOG.warnf("Relay interrupted, goes on shortly: %s", e.getMessage());
                LOG.debug("Relay interrupted", e);
            }
            pause(backoff(failures));
        }
    }

    private void relayWhileLocked() throws SQLException {
        try (var connection = database.getConnection()) {
            var rows = new OutboxRows(connection);
            heartbeat = clock.instant();
            if (!rows.lock()) {
                return;
            }
            try {
                sendWhileRunning(rows);
            } finally {
                oldest = null;
                backlog.set(0);
                connection.abort(Runnable::run); // back to the pool it would keep the lock
            }
        }
    }

    private void sendWhileRunning(OutboxRows rows) throws SQLException {
        var failures = 0;
        while (running) {
            heartbeat = clock.instant();
            purgeNowAndThen(rows);
            var batch = rows.next(config.batch());
            backlog.set(batch.isEmpty() ? 0 : rows.backlog());
            oldest = batch.isEmpty() ? null : batch.get(0).recordedAt();
            if (batch.isEmpty()) {
                pause(config.pollInterval());
                continue;
            }
            try {
                broker.publish(batch);
                rows.sent(batch);
                failures = 0;
            } catch (PublishFailed e) {
                failures++;
                var wait = backoff(failures);
                LOG.warnf("%d events not sent, again in %s: %s", batch.size(), wait, e.getMessage());
                rows.failed(batch, e.getMessage(), wait);
                pause(wait);
            }
        }
    }

    private double age() {
        var since = oldest;
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }

    private void purgeNowAndThen(OutboxRows rows) throws SQLException {
        var now = clock.instant();
        if (Duration.between(purged, now).compareTo(PURGE_EVERY) > 0) {
            rows.purge(config.keepSent(), config.keepReceived());
            purged = now;
        }
    }

    private Duration backoff(int failures) {
        var wait = config.pollInterval().multipliedBy(1L << Math.min(failures, 6));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void pause(Duration longest) {
        try {
            if (wake.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
