// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The outbox table as the relay sees it, over the connection that holds the relay's lock. */
final class OutboxRows {

    /** A row on its way; the sequence stays with it through every retry. */
    record Row(long sequence, UUID eventId, String type, String key, String data, Instant recordedAt) {}

    private static final long LOCK = 0x7472656465L;

    private static final String NUMBER_WAITING =
            """
            WITH batch AS (
                SELECT position, row_number() OVER (ORDER BY position) AS nth
                  FROM (SELECT position FROM outbox WHERE state = 'WAITING' ORDER BY position LIMIT ?) AS first),
            counter AS (
                UPDATE outbox_counter SET last = last + (SELECT count(*) FROM batch) RETURNING last)
            UPDATE outbox
               SET state = 'SENDING', sequence = counter.last - (SELECT count(*) FROM batch) + batch.nth
              FROM batch, counter
             WHERE outbox.position = batch.position""";

    private final Connection connection;

    OutboxRows(Connection connection) {
        this.connection = connection;
    }

    /** Whether this process is now the one that sends; the lock goes with the connection. */
    boolean lock() throws SQLException {
        try (var query = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (var result = query.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** The rows to send now: those on their way already, or else the oldest that wait, numbered. */
    List<Row> next(int most) throws SQLException {
        var onTheirWay = sending(most);
        if (!onTheirWay.isEmpty() || backlog() == 0) {
            return onTheirWay;
        }
        try (var update = connection.prepareStatement(NUMBER_WAITING)) {
            update.setInt(1, most);
            update.executeUpdate();
        }
        return sending(most);
    }

    private List<Row> sending(int most) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT sequence, event_id, type, key, data, recorded_at FROM outbox"
                        + " WHERE state = 'SENDING' ORDER BY sequence LIMIT ?")) {
            query.setInt(1, most);
            var rows = new ArrayList<Row>();
            try (var result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(
                            result.getLong(1),
                            result.getObject(2, UUID.class),
                            result.getString(3),
                            result.getString(4),
                            result.getString(5),
                            result.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
            return rows;
        }
    }

    /** Events that wait or are on their way. */
    long backlog() throws SQLException {
        try (var query = connection.prepareStatement("SELECT count(*) FROM outbox WHERE state <> 'SENT'");
                var result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    void sent(List<Row> rows) throws SQLException {
        try (var update = forRange(
                "UPDATE outbox SET state = 'SENT', sent_at = now(), attempts = attempts + 1, last_error = NULL,"
                        + " next_attempt = NULL WHERE sequence BETWEEN ? AND ?",
                rows)) {
            update.executeUpdate();
        }
    }

    void failed(List<Row> rows, String error, Duration wait) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE outbox SET attempts = attempts + 1, last_error = ?,"
                + " next_attempt = now() + make_interval(secs => ?) WHERE sequence BETWEEN ? AND ?")) {
            update.setString(1, error);
            update.setDouble(2, wait.toMillis() / 1000.0);
            update.setLong(3, rows.get(0).sequence());
            update.setLong(4, rows.get(rows.size() - 1).sequence());
            update.executeUpdate();
        }
    }

    void purge(Duration sentBefore, Duration receivedBefore) throws SQLException {
        purge("DELETE FROM outbox WHERE state = 'SENT' AND sent_at < now() - make_interval(secs => ?)", sentBefore);
        purge("DELETE FROM inbox WHERE received_at < now() - make_interval(secs => ?)", receivedBefore);
    }

    private void purge(String sql, Duration age) throws SQLException {
        try (var delete = connection.prepareStatement(sql)) {
            delete.setDouble(1, age.toSeconds());
            delete.executeUpdate();
        }
    }

    private PreparedStatement forRange(String sql, List<Row> rows) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setLong(1, rows.get(0).sequence());
        statement.setLong(2, rows.get(rows.size() - 1).sequence());
        return statement;
    }
}
