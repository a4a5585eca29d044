// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A row in every table, of one gemeente in one provincie: {@code isolatie.sql} in the test resources of a service, with {@code {gemeente}}, {@code {provincie}},
 * and {@code {id:name}} for a UUID that is the same wherever the name is the same.
 */
final class IsolationSeed {

    private static final Pattern ID = Pattern.compile("\\{id:(\\w+)}");
    private static final String OUTBOX =
            "INSERT INTO outbox (event_id, type, key, data, recorded_at, state, sent_at) VALUES ('{id:event}', 'isolatie', '{gemeente}', '{}', now(), 'SENT', now())";

    private final List<String> statements = new ArrayList<>();
    private final Map<String, String> gemeenten = new LinkedHashMap<>();
    private String transaction;

    IsolationSeed(Class<?> test) {
        try (var file = test.getResourceAsStream("/isolatie.sql")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (var statement : text.split(";\\s*\n")) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
            statements.add(OUTBOX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(String provincie, String gemeente) {
        return statements.stream()
                .map(statement -> statement.replace("{provincie}", provincie).replace("{gemeente}", gemeente))
                .map(statement -> ID.matcher(statement).replaceAll(found -> id(found.group(1), gemeente)))
                .toList();
    }

    static String table(String statement) {
        return statement.replaceFirst("(?s)^INSERT INTO (\\w+).*", "$1");
    }

    String id(String name, String gemeente) {
        return UUID.nameUUIDFromBytes((name + gemeente).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Makes the rows so that others see them too, until {@link #remove()}.
     *
     * @param bare a provincie of which the register knows a gemeente, and of which there is nothing else
     */
    void keep(Map<String, String> gemeenteOfProvincie, String bare) throws SQLException {
        gemeenten.putAll(gemeenteOfProvincie);
        try (var connection = TestPostgres.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var place : gemeenten.entrySet()) {
                for (var sql : of(place.getKey(), place.getValue())) {
                    if (!place.getKey().equals(bare) || table(sql).equals("gemeente")) {
                        statement.execute(sql);
                    }
                }
            }
            try (var row = statement.executeQuery("SELECT pg_current_xact_id()::xid")) {
                row.next();
                transaction = row.getString(1);
            }
            connection.commit();
        }
    }

    void remove() throws SQLException {
        try (var connection = TestPostgres.superuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // no trigger and no foreign key stands in the way
            statement.execute("SET LOCAL session_replication_role = replica");
            for (var table : tables(connection)) {
                // what was changed since has another number; of these gemeenten nothing may be left that no fact
                // explains
                statement.execute("DELETE FROM " + table + " AS een WHERE xmin = '" + transaction
                        + "'::xid OR (age(xmin) < age('" + transaction + "'::xid) AND een::text ~ '"
                        + String.join("|", gemeenten.values()) + "')");
            }
            connection.commit();
        }
    }

    /**
     * Whether an answer names something that only the rows of this provincie have: one of their ids.
     *
     * @param but ids that may be named
     */
    boolean tells(String provincie, Response answer, List<String> but) {
        var text = answer.asString();
        return statements.stream()
                .flatMap(statement -> ID.matcher(statement).results().map(found -> found.group(1)))
                .distinct()
                .filter(name -> !name.equals("event"))
                .map(name -> id(name, gemeenten.get(provincie)))
                .filter(id -> !but.contains(id))
                .anyMatch(text::contains);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'")) {
            var all = new ArrayList<String>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }
}
