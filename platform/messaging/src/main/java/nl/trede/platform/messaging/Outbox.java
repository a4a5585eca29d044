// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The only way for a fact out of a service. Adding joins the caller's transaction: the fact and its event are both there
 * or neither. The {@link Relay} sends what was committed.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "INSERT INTO outbox (event_id, type, key, data, recorded_at) VALUES (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Relay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            Relay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
    }

    /** @throws jakarta.transaction.TransactionalException when there is no transaction to join */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OutgoingEvent event) {
        addAll(List.of(event));
    }

    /** As {@link #add}, for many at once; they keep the order of the collection. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(Collection<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
            for (var event : events) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, event.type());
                insert.setString(3, event.key());
                insert.setString(4, json.writeValueAsString(event.data()));
                insert.setObject(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Could not add to the outbox", e);
        }
        transaction.registerInterposedSynchronization(new Wake());
    }

    private final class Wake implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            relay.wake();
        }
    }
}
