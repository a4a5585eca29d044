// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Row-level security of a service, over the catalogue of its own database: each table has a policy or a reason, and for each policy two rows are made, one of a
 * provincie and one of another ({@code isolatie.sql} in the service's test resources). Nothing of it stays.
 */
public abstract class RowSecurityTestBase {

    private static final String OWN = "PV95";
    private static final String OTHER = "PV96";

    /** Tables of the platform that are for everyone, and why. */
    private static final Map<String, String> OF_THE_PLATFORM = Map.of(
            "inbox", "ids of events and no content",
            "outbox_counter", "one number",
            "dead_letter_resent", "which dead letters were sent again, no content",
            "flyway_schema_history", "versions of scripts");

    /** Tables without a policy, each with the reason. */
    protected abstract Map<String, String> forEveryone();

    /** Tables of which only the system, and who is bound to no provincie, sees rows. */
    protected abstract Set<String> nationalOnly();

    /** Tables to which who may do anything may add a row that nobody but the right ones sees afterwards. */
    protected Set<String> anyoneMayAdd() {
        return Set.of();
    }

    @Test
    void every_table_has_a_policy_or_a_reason_to_have_none() throws SQLException {
        try (var connection = TestPostgres.owner()) {
            var reasons = new TreeSet<>(forEveryone().keySet());
            reasons.addAll(OF_THE_PLATFORM.keySet());
            assertThat(strings(
                            connection,
                            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')"
                                    + " AND NOT relrowsecurity"))
                    .containsExactlyInAnyOrderElementsOf(reasons);
            assertThat(strings(
                            connection,
                            "SELECT relname FROM pg_class c WHERE c.relrowsecurity"
                                    + " AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)"))
                    .isEmpty();
        }
    }

    /** Else it would look with the eyes of its owner, whom no policy holds. */
    @Test
    void every_view_looks_with_the_eyes_of_who_asks() throws SQLException {
        try (var connection = TestPostgres.owner()) {
            assertThat(strings(
                            connection,
                            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')"
                                    + " AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false)"))
                    .isEmpty();
        }
    }

    @Test
    void the_service_owns_nothing_makes_nothing_and_passes_over_no_policy() throws SQLException {
        try (var connection = TestPostgres.app()) {
            assertThat(strings(
                            connection, "SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) = current_user"))
                    .isEmpty();
            assertThat(
                            strings(
                                    connection,
                                    "SELECT rolname FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls OR rolcreaterole)"))
                    .isEmpty();
            for (var sql : List.of(
                    "CREATE TABLE eigen (a int)",
                    "DROP TABLE inbox",
                    "ALTER TABLE outbox DISABLE ROW LEVEL SECURITY",
                    "DROP POLICY toegang ON outbox",
                    "DELETE FROM flyway_schema_history",
                    "SET ROLE " + TestPostgres.OWNER)) {
                assertThatThrownBy(() -> execute(connection, sql))
                        .as(sql)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void of_another_provincie_no_row_is_seen_changed_removed_or_added() throws Exception {
        try (var connection = TestPostgres.superuser()) {
            connection.setAutoCommit(false);
            var seed = new IsolationSeed(getClass());
            var own = rows(connection, seed.of(OWN, "GM9822"));
            var other = rows(connection, seed.of(OTHER, "GM9823"));
            assertThat(other.keySet())
                    .as("isolatie.sql has a row for every table with a policy")
                    .containsAll(guarded(connection));

            for (var context : List.of(
                    Map.of("trede.provincies", OWN),
                    Map.of("trede.gemeenten", "GM9822", "trede.eigen_gemeenten", "GM9822"))) {
                as(connection, "deel", context);
                for (var table : guarded(connection)) {
                    var seen = ctids(connection, table);
                    assertThat(seen).as("%s as %s", table, context).doesNotContainAnyElementsOf(other.get(table));
                    if (context.containsKey("trede.provincies")
                            && !nationalOnly().contains(table)) {
                        assertThat(seen).as("%s as %s", table, context).containsAll(own.get(table));
                    }
                    var where = " WHERE ctid = ANY ('{" + quoted(other.get(table)) + "}'::tid[])";
                    var column = column(connection, table);
                    assertThat(update(connection, "UPDATE " + table + " SET " + column + " = " + column + where))
                            .as(table)
                            .isZero();
                    assertThat(update(connection, "DELETE FROM " + table + where))
                            .as(table)
                            .isZero();
                }
                refusesAll(connection, seed.of(OTHER, "GM9823"));
                execute(connection, "RESET ROLE");
            }

            as(connection, "", Map.of());
            for (var table : guarded(connection)) {
                assertThat(ctids(connection, table))
                        .as("%s when nothing was told", table)
                        .isEmpty();
            }
            execute(connection, "RESET ROLE");
            as(connection, "alles", Map.of());
            for (var table : guarded(connection)) {
                assertThat(ctids(connection, table))
                        .as("%s of the system", table)
                        .containsAll(own.get(table))
                        .containsAll(other.get(table));
            }
            connection.rollback();
        }
    }

    /** Rows of the other provincie, by who may see only the own. */
    private void refusesAll(Connection connection, List<String> seed) throws SQLException {
        var guarded = guarded(connection);
        for (var statement : seed) {
            var table = IsolationSeed.table(statement);
            if (guarded.contains(table) && !anyoneMayAdd().contains(table) && !table.equals("outbox")) {
                var point = connection.setSavepoint();
                assertThatThrownBy(() -> execute(connection, statement))
                        .as("%s", statement)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).as(statement).isEqualTo("42501"));
                connection.rollback(point);
            }
        }
    }

    /** The rows that these add, by table. */
    private static Map<String, Set<String>> rows(Connection connection, List<String> statements) throws SQLException {
        var before = new TreeMap<String, Set<String>>();
        for (var table : guarded(connection)) {
            before.put(table, ctids(connection, table));
        }
        for (var statement : statements) {
            execute(connection, statement);
        }
        var added = new TreeMap<String, Set<String>>();
        for (var table : before.keySet()) {
            var now = ctids(connection, table);
            now.removeAll(before.get(table));
            if (!now.isEmpty()) {
                added.put(table, now);
            }
        }
        return added;
    }

    private static void as(Connection connection, String access, Map<String, String> settings) throws SQLException {
        execute(connection, "SET LOCAL ROLE " + TestPostgres.APP);
        for (var name : List.of("trede.provincies", "trede.eigen_gemeenten", "trede.gemeenten")) {
            execute(connection, "SET LOCAL " + name + " = '" + settings.getOrDefault(name, "") + "'");
        }
        execute(connection, "SET LOCAL trede.toegang = '" + access + "'");
        if (settings.containsKey("trede.provincies")) {
            execute(
                    connection,
                    "SELECT set_config('trede.gemeenten', zichtbare_gemeenten(ARRAY['"
                            + settings.get("trede.provincies") + "'], '{}'), true)");
        }
    }

    /** One that may be written. */
    private static String column(Connection connection, String table) throws SQLException {
        return strings(
                        connection,
                        "SELECT attname FROM pg_attribute WHERE attnum > 0 AND attgenerated = '' AND attidentity = '' AND NOT attisdropped AND attrelid = '"
                                + table + "'::regclass")
                .iterator()
                .next();
    }

    private static Set<String> guarded(Connection connection) throws SQLException {
        return strings(
                connection,
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity");
    }

    private static Set<String> ctids(Connection connection, String table) throws SQLException {
        return strings(connection, "SELECT ctid::text FROM " + table);
    }

    private static String quoted(Set<String> ctids) {
        return String.join(",", ctids.stream().map(ctid -> "\"" + ctid + "\"").toList());
    }

    private static Set<String> strings(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var all = new TreeSet<String>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
