// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * For the part of a request that is the system's own: what follows for others from what someone was allowed to do, or a number over all
 * gemeenten that names none. Within the running transaction, so that it is there whole or not at all.
 */
@ApplicationScoped
public class Elevation {

    private static final String SET =
            "SELECT current_setting('trede.toegang', true), set_config('trede.toegang', ?, true)";

    private final DataSource database;

    Elevation(DataSource database) {
        this.database = database;
    }

    /** Must be called within a transaction; work with Hibernate flushes what it wrote before it ends. */
    public <T> T asSystem(Supplier<T> work) {
        var before = access("alles");
        try {
            var result = work.get();
            access(before);
            return result;
        } catch (RuntimeException e) {
            try {
                access(before);
            } catch (IllegalStateException broken) {
                // the transaction can only be rolled back, and that undoes it
                e.addSuppressed(broken);
            }
            throw e;
        }
    }

    /** @return what it was */
    private String access(String next) {
        try (var connection = database.getConnection();
                var set = connection.prepareStatement(SET)) {
            set.setString(1, next);
            try (var row = set.executeQuery()) {
                row.next();
                var before = row.getString(1);
                return before == null ? "" : before;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told who asks", e);
        }
    }
}
