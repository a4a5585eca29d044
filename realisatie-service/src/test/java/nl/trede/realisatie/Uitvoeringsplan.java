// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How the database would do a query whose tables are large: only through an index on the gemeente. A small file must not cost more as more figures
 * are known; with tables as small as those of a test the time does not show it.
 */
public final class Uitvoeringsplan {

    private static final Map<String, String> SLEUTELS =
            Map.of("realisatie", "gemeente =", "huisvesting", "telt_voor =");

    private static final String BRUIKBAAR =
            """
            SELECT count(*) FROM pg_attribute t, pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = i.indkey[0]
            WHERE t.attrelid = ?::regclass AND t.attname = ? AND i.indrelid = ?::regclass AND k.attname = ?
                AND i.indcollation[0] = CASE WHEN t.attcollation = 'pg_catalog.default'::regcollation THEN k.attcollation
                    ELSE t.attcollation END""";

    private Uitvoeringsplan() {}

    /**
     * Fails when a figure or huisvesting is found in another way than by its gemeente.
     *
     * @param vooraf makes the temporary tables, with the few rows of a small file
     */
    public static void eisIndex(DataSource database, String vooraf, String sql) throws Exception {
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var opdracht = verbinding.createStatement()) {
                opdracht.execute(vooraf);
                opdracht.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off;"
                        + " SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off");
                assertThat(lees(plan(verbinding, sql)))
                        .as("tables that were looked at")
                        .isPositive();
            } finally {
                verbinding.rollback();
            }
        }
    }

    /**
     * Fails when no index that begins with the column can serve to compare it with a column of a temporary table: the two must sort signs in the same
     * way, or the temporary one in no way of its own. Unlike a plan this does not depend on what is in the tables.
     *
     * @param vooraf makes the temporary table
     * @param tijdelijk table and column, "table.column"
     */
    public static void eisBruikbareIndex(
            DataSource database, String vooraf, String tijdelijk, String tabel, String kolom) throws SQLException {
        var deel = tijdelijk.split("\\.");
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try (var opdracht = verbinding.createStatement();
                    var vraag = verbinding.prepareStatement(BRUIKBAAR)) {
                opdracht.execute(vooraf);
                vraag.setString(1, deel[0]);
                vraag.setString(2, deel[1]);
                vraag.setString(3, tabel);
                vraag.setString(4, kolom);
                try (var rij = vraag.executeQuery()) {
                    rij.next();
                    assertThat(rij.getInt(1))
                            .as("indexes of %s that %s can use", tabel, tijdelijk)
                            .isPositive();
                }
            } finally {
                verbinding.rollback();
                verbinding.setAutoCommit(true);
            }
        }
    }

    private static JsonNode plan(Connection verbinding, String sql) throws Exception {
        try (var opdracht = verbinding.createStatement();
                var rij = opdracht.executeQuery("EXPLAIN (FORMAT JSON) " + sql.replace("?", "now()"))) {
            rij.next();
            return new ObjectMapper().readTree(rij.getString(1)).path(0).path("Plan");
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static int lees(JsonNode stap) {
        var gezien = 0;
        var sleutel = SLEUTELS.get(stap.path("Relation Name").asText());
        if (sleutel != null && stap.path("Node Type").asText().endsWith("Scan")) {
            assertThat(stap.path("Index Cond").asText()).as(stap.toString()).contains(sleutel);
            gezien++;
        }
        for (var deel : stap.path("Plans")) {
            gezien += lees(deel);
        }
        return gezien;
    }
}
