// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

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

    private final int port;

    PostgresUsers(int port) {
        this.port = port;
    }

    static String owner(String database) {
        return database + "_owner";
    }

    static String app(String database) {
        return database + "_app";
    }

    /** May be done again; changes only what is not so yet. */
    void prepare(String database) throws SQLException {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            for (String user : new String[] {owner(database), app(database)}) {
                if (!exists(statement, "pg_roles WHERE rolname = '" + user + "'")) {
                    statement.execute("CREATE ROLE " + user + " LOGIN PASSWORD '" + user + "'");
                }
            }
            if (!exists(statement, "pg_database WHERE datname = '" + database + "'")) {
                statement.execute("CREATE DATABASE " + database);
            }
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + app(database));
        }
        try (Connection own = connect(database);
                Statement statement = own.createStatement()) {
            statement.execute(HAND_OVER.formatted(owner(database)));
            // last: who waits for the database looks at its owner
            statement.execute("ALTER DATABASE " + database + " OWNER TO " + owner(database));
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties superuser = new Properties();
        superuser.put("user", "postgres");
        superuser.put("password", "postgres");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, superuser);
    }

    private static boolean exists(Statement statement, String where) throws SQLException {
        try (ResultSet known = statement.executeQuery("SELECT 1 FROM " + where)) {
            return known.next();
        }
    }
}
