// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import javax.sql.DataSource;
import nl.trede.platform.database.AsSystem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes events in, a batch in one transaction. When a batch fails its events are tried one by one, so that a bad one
 * stops nobody: it becomes a dead letter. While the database is away nothing is given up.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    private final Handlers handlers;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final MessagingConfig config;
    private final DataSource database;
    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile Instant busySince;

    EventConsumer(
            Handlers handlers,
            Inbox inbox,
            DeadLetters deadLetters,
            MessagingConfig config,
            DataSource database,
            MeterRegistry metrics,
            Clock clock) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
        this.database = database;
        this.metrics = metrics;
        this.clock = clock;
    }

    @AsSystem
    @Incoming("events")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        busySince = clock.instant();
        try {
            var messages = new java.util.ArrayList<ConsumerRecord<String, byte[]>>(batch.count());
            batch.forEach(messages::add);
            try {
                QuarkusTransaction.requiringNew().run(() -> handle(messages));
            } catch (RuntimeException e) {
                LOG.debugf("Batch of %d failed, now one by one: %s", messages.size(), e);
                messages.forEach(this::handleOrSetAside);
            }
        } finally {
            busySince = null;
        }
    }

    /** When the batch in hand was begun; null when nothing is in hand. */
    Instant busySince() {
        return busySince;
    }

    private void handle(List<ConsumerRecord<String, byte[]>> messages) {
        var used = new LinkedHashSet<EventHandler<?>>();
        for (var message : messages) {
            try {
                handle(message, used);
            } catch (Unreadable e) {
                throw new IllegalStateException(e);
            }
        }
        used.forEach(EventHandler::afterBatch);
    }

    private void handle(ConsumerRecord<String, byte[]> message, LinkedHashSet<EventHandler<?>> used) throws Unreadable {
        var headers = CloudEventHeaders.read(message.headers());
        if (!handlers.know(headers.type())) {
            if (handlers.knowOtherVersion(headers.type())) {
                throw new Unreadable("no reader for this version: " + headers.type(), null);
            }
            metrics.counter("trede.events.unknown", "type", headers.type()).increment();
            return;
        }
        var handling = handlers.handling(headers, message.key(), message.value());
        if (inbox.once(headers.source() + " " + headers.id(), handling::run)) {
            used.add(handling.handler());
            metrics.counter("trede.events.handled", "type", headers.type()).increment();
        } else {
            metrics.counter("trede.events.repeated", "type", headers.type()).increment();
        }
    }

    private void handleOrSetAside(ConsumerRecord<String, byte[]> message) {
        var attempts = 0;
        var wait = 50L;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handle(List.of(message)));
                return;
            } catch (RuntimeException e) {
                var unreadable = e.getCause() instanceof Unreadable;
                if (unreadable || databaseAnswers() && ++attempts >= config.attempts()) {
                    if (setAside(message, unreadable ? e.getCause().getMessage() : e.toString())) {
                        return;
                    }
                }
                LOG.warnf("Event on %s not handled, again in %d ms: %s", message.topic(), wait, e);
                sleep(wait);
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            }
        }
    }

    private boolean setAside(ConsumerRecord<String, byte[]> message, String reason) {
        try {
            deadLetters.send(message.topic(), message.key(), message.value(), message.headers(), reason);
            return true;
        } catch (IllegalStateException e) {
            LOG.warn("Dead letter not taken by the broker, tried again", e);
            return false;
        }
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopping; the event stays unacknowledged", e);
        }
    }
}
