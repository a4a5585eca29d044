// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The one PostgreSQL of this JVM: started on first use, on a free port, gone with the JVM. Its users are as in an installation: an owner, and who runs the service. */
public final class TestPostgres {

    /** Who makes the tables. */
    static final String OWNER = "trede_owner";
    /** As whom the service runs: it owns nothing. */
    static final String APP = "trede_app";

    private static EmbeddedPostgres server;

    private TestPostgres() {}

    /** JDBC address of the database, without a user. */
    public static synchronized String jdbcUrl() {
        if (server == null) {
            server = start();
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/trede";
    }

    /** As the owner of the tables, whom row-level security does not hold: for tables of a test's own, and to see what is really there. */
    public static Connection owner() throws SQLException {
        return connect(OWNER);
    }

    /** As the service, beside its pool. */
    public static Connection app() throws SQLException {
        return connect(APP);
    }

    /** Who may become anyone. */
    static Connection superuser() throws SQLException {
        return connect("postgres");
    }

    private static Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user, user);
    }

    private static EmbeddedPostgres start() {
        try {
            var started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            try (var connection = started.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'");
                statement.execute("CREATE ROLE " + APP + " LOGIN PASSWORD '" + APP + "'");
                statement.execute("CREATE DATABASE trede OWNER " + OWNER);
                statement.execute("REVOKE ALL ON DATABASE trede FROM PUBLIC");
                statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE trede TO " + APP);
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
