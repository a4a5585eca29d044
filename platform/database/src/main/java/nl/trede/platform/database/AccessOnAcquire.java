// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Tells PostgreSQL the access of each connection that leaves the pool, so before the first question of each transaction, whether it is asked by
 * Hibernate or through a {@code DataSource}. The policies of the tables (V8x of each service) compare with it.
 */
@Singleton
public class AccessOnAcquire implements AgroalPoolInterceptor {

    /** The register of each service knows which gemeenten these are, so it is asked once a transaction and not once a row. */
    private static final String SET_SOME =
            "SELECT set_config('trede.toegang', 'deel', false), set_config('trede.provincies', ?, false),"
                    + " set_config('trede.eigen_gemeenten', ?, false), set_config('trede.gemeenten', zichtbare_gemeenten(string_to_array(?, ','), string_to_array(?, ',')), false)";

    private static final String SET =
            "SELECT set_config('trede.toegang', ?, false), set_config('trede.provincies', '', false), set_config('trede.eigen_gemeenten', '', false), set_config('trede.gemeenten', '', false)";

    private static final Logger LOG = Logger.getLogger(AccessOnAcquire.class);

    private final RequestAccess request;

    AccessOnAcquire(RequestAccess request) {
        this.request = request;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            tell(connection, AccessScope.current().orElseGet(request::now));
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The database was not told who asks, the connection is given up: %s", e.getMessage());
            giveUp(connection);
        }
    }

    /**
     * Ends the connection itself, so that the first question fails and the pool makes another: it may still have the access of who had it
     * before. The pool would keep the place of a connection for good of which this is thrown on.
     */
    private static void giveUp(Connection connection) {
        try {
            ((Connection) connection.unwrap(PGConnection.class)).close();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection that was not told who asks cannot be ended", e);
        }
    }

    static void tell(Connection connection, Access access) throws SQLException {
        var some = !access.all()
                && !(access.provincies().isEmpty() && access.gemeenten().isEmpty());
        try (var set = connection.prepareStatement(some ? SET_SOME : SET)) {
            if (some) {
                set.setString(1, list(access.provincies()));
                set.setString(2, list(access.gemeenten()));
                set.setString(3, list(access.provincies()));
                set.setString(4, list(access.gemeenten()));
            } else {
                set.setString(1, access.all() ? "alles" : "");
            }
            set.execute();
        }
    }

    private static String list(Set<String> codes) {
        return String.join(",", codes);
    }
}
