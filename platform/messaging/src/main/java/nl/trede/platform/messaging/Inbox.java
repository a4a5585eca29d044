// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Remembers what took effect. An event that comes again does nothing: at least once delivered, exactly once in effect. */
@ApplicationScoped
public class Inbox {

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the handling unless this id was handled before; both in the caller's transaction.
     *
     * @return whether the handling ran
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean once(String eventId, Runnable handling) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO inbox (event_id) VALUES (?) ON CONFLICT (event_id) DO NOTHING")) {
            insert.setString(1, eventId);
            if (insert.executeUpdate() == 0) {
                return false;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the inbox", e);
        }
        handling.run();
        return true;
    }
}
