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
