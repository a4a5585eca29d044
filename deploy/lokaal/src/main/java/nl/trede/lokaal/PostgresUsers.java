// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Makes the database of a service and its two users, as in an installation (docs/beheer.md): an owner, who makes the tables, and an application user, as whom
 * the service runs and who owns nothing. A database that was made before there were two is handed over to its owner as it is.
 */
final class PostgresUsers {

    private static final String HAND_OVER =
            """
            DO $$
            DECLARE what text;
            BEGIN
                FOR what IN
                    SELECT format('ALTER %%s %%s OWNER TO %1$s', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, c.oid::regclass)
                    FROM pg_class c
                    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'S') AND c.relowner <> '%1$s'::regrole
                        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('a', 'i') AND c.relkind = 'S')
                    UNION ALL
                    SELECT format('ALTER FUNCTION %%s OWNER TO %1$s', p.oid::regprocedure)
                    FROM pg_proc p
                    WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> '%1$s'::regrole
                LOOP
                    EXECUTE what;
                END LOOP;
            END $$
            """;

    private final PostgresAdmin admin;

    PostgresUsers(PostgresAdmin admin) {
        this.admin = admin;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String app(String database) {
        return database + "_app";
    }

    /** Nobody comes into a database that is not of a service but who administers the server. */
    void closeOthers() throws SQLException {
        try (Connection server = admin.connect("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
        }
    }

    /** May be done again; changes only what is not so yet, and the passwords. */
    void prepare(String database, String ownerPassword, String appPassword) throws SQLException {
        try (Connection server = admin.connect("postgres");
                Statement statement = server.createStatement()) {
            login(server, owner(database), ownerPassword);
            login(server, app(database), appPassword);
            if (!exists(statement, "pg_database WHERE datname = '" + database + "'")) {
                statement.execute("CREATE DATABASE " + database);
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + app(database));
        }
        try (Connection own = admin.connect(database);
                Statement statement = own.createStatement()) {
            statement.execute(HAND_OVER.formatted(owner(database)));
            // last: who waits for the database looks at its owner
            statement.execute("ALTER DATABASE " + database + " OWNER TO " + owner(database));
        }
    }

    /** The server is given what it checks a password with, and not the password: it could stand in its log. */
    private static void login(Connection server, String user, String password) throws SQLException {
        try (Statement statement = server.createStatement()) {
            if (!exists(statement, "pg_roles WHERE rolname = '" + user + "'")) {
                statement.execute("CREATE ROLE " + user + " LOGIN");
            }
        }
        server.unwrap(PGConnection.class).alterUserPassword(user, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Statement statement, String where) throws SQLException {
        try (ResultSet known = statement.executeQuery("SELECT 1 FROM " + where)) {
            return known.next();
        }
    }
}
