// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.platform.testkit.TestPostgres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What a policy costs when a question goes over very many rows, beside the same question without one. {@code -Drijen=1000000} for the full size. */
@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class RowSecurityTempoTest {

    private static final Logger LOG = Logger.getLogger(RowSecurityTempoTest.class);
    private static final int RIJEN = Integer.getInteger("rijen", 300_000);
    private static final int RONDEN = 7;
    private static final String SOM = "SELECT sum(gehuisvest), count(*) FROM tempo_proef";

    @Test
    void a_policy_asks_who_asks_once_and_not_for_every_row() throws SQLException {
        try (var owner = TestPostgres.owner();
                var app = TestPostgres.app()) {
            maak(owner);
            try {
                app.setAutoCommit(false);
                var zonder = beste(owner, SOM);
                doe(app, "SET trede.toegang = 'alles'");
                var alles = beste(app, SOM);
                doe(app, "SET trede.toegang = 'deel'");
                doe(
                        app,
                        "SELECT set_config('trede.gemeenten', (SELECT string_agg('GM' || n, ',') FROM generate_series(5000, 5059) n), false)");
                var deel = beste(app, SOM);
                var een = beste(app, SOM + " WHERE gemeente = 'GM5003'");
                var eenZonder = beste(owner, SOM + " WHERE gemeente = 'GM5003'");
                app.rollback();

                var meting =
                        "%d rows: without %.1f ms; all %.2f, 60 of 340 gemeenten %.2f times that; one gemeente by index %.2f times without"
                                .formatted(RIJEN, zonder / 1e6, alles / zonder, deel / zonder, een / eenZonder);
                LOG.info(meting);
                assertThat(alles / zonder).as(meting).isLessThan(4);
                assertThat(deel / zonder).as(meting).isLessThan(8);
                assertThat(een / eenZonder).as(meting).isLessThan(8);
            } finally {
                doe(owner, "DROP TABLE tempo_proef");
            }
        }
    }

    private static void maak(Connection owner) throws SQLException {
        doe(
                owner,
                """
                CREATE UNLOGGED TABLE tempo_proef AS
                SELECT 'GM' || (5000 + n %% 340) AS gemeente, n %% 97 AS gehuisvest FROM generate_series(1, %d) n;
                CREATE INDEX ON tempo_proef (gemeente);
                ALTER TABLE tempo_proef ENABLE ROW LEVEL SECURITY;
                CREATE POLICY toegang ON tempo_proef USING ((SELECT ziet_alles()) OR gemeente IN (SELECT ziet_gemeenten()));
                ANALYZE tempo_proef"""
                        .formatted(RIJEN));
    }

    private static double beste(Connection connection, String sql) throws SQLException {
        var beste = Double.MAX_VALUE;
        for (int i = 0; i < RONDEN; i++) {
            var begin = System.nanoTime();
            doe(connection, sql);
            beste = Math.min(beste, System.nanoTime() - begin);
        }
        return beste;
    }

    private static void doe(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
