// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PostgresUsersTest {

    @Test
    void a_database_from_before_is_handed_over_with_all_that_is_in_it() throws Exception {
        try (EmbeddedPostgres server =
                PostgresBinaries.start(EmbeddedPostgres.builder().setServerConfig("fsync", "off"))) {
            try (Connection superuser = connect(server, "postgres", "postgres")) {
                run(superuser, "CREATE DATABASE proef");
            }
            try (Connection before = connect(server, "proef", "postgres")) {
                run(
                        before,
                        """
                        CREATE TABLE ding (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, naam text);
                        CREATE TABLE deel (id bigserial, ding bigint REFERENCES ding);
                        CREATE SEQUENCE los; CREATE VIEW dingen AS SELECT naam FROM ding;
                        CREATE FUNCTION noem(text) RETURNS text LANGUAGE sql AS 'SELECT $1';
                        INSERT INTO ding (naam) VALUES ('blijft')""");
            }

            PostgresUsers users = new PostgresUsers(PostgresAdmin.of(server.getPort(), Optional.empty()));
            users.prepare("proef", "eerst", "eerst");
            users.prepare("proef", PostgresUsers.owner("proef"), PostgresUsers.app("proef"));

            try (Connection owner = connect(server, "proef", PostgresUsers.owner("proef"))) {
                assertThat(
                                strings(
                                        owner,
                                        """
                                SELECT pg_get_userbyid(relowner) FROM pg_class
                                WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S')
                                UNION SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                                UNION SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'proef'"""))
                        .containsExactly("proef_owner");
                assertThat(strings(owner, "SELECT naam FROM dingen")).containsExactly("blijft");
                run(owner, "ALTER TABLE ding ADD COLUMN meer text; GRANT SELECT ON ding TO proef_app");
            }
            try (Connection app = connect(server, "proef", PostgresUsers.app("proef"))) {
                assertThat(strings(app, "SELECT naam FROM ding")).containsExactly("blijft");
                assertThatThrownBy(() -> run(app, "CREATE TABLE eigen (a int)")).isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> run(app, "DELETE FROM ding")).isInstanceOf(SQLException.class);
            }
        }
    }

    private static Connection connect(EmbeddedPostgres server, String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, user, user);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static TreeSet<String> strings(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            TreeSet<String> all = new TreeSet<>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }
}
