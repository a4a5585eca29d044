// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import nl.trede.platform.database.AccessScope;

/** Looks at the outbox, for whoever operates the service. */
@ApplicationScoped
public class OutboxView {

    private static final String BACKLOG =
            """
            SELECT count(*) FILTER (WHERE state = 'WAITING'), count(*) FILTER (WHERE state = 'SENDING'), min(recorded_at),
                   coalesce(max(attempts), 0), (array_agg(last_error ORDER BY attempts DESC) FILTER (WHERE last_error IS NOT NULL))[1],
                   max(next_attempt)
              FROM outbox WHERE state IN ('WAITING', 'SENDING')""";

    private final DataSource database;

    OutboxView(DataSource database) {
        this.database = database;
    }

    /** What is not sent now: numbers over all events, whoever asks. */
    public OutboxBacklog backlog() {
        try (var system = AccessScope.system();
                var connection = database.getConnection();
                var query = connection.prepareStatement(BACKLOG);
                var row = query.executeQuery()) {
            row.next();
            return new OutboxBacklog(
                    row.getLong(1), row.getLong(2), moment(row, 3), row.getInt(4), row.getString(5), moment(row, 6));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the outbox", e);
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
