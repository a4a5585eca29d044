// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points a {@code @QuarkusTest} at the real PostgreSQL and the real broker of this test run. */
public class TestInfrastructure implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                TestPostgres.jdbcUrl(),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "kafka.bootstrap.servers",
                TestKafka.bootstrapServers());
    }

    /** Both stay for the other tests of this run and end with the JVM. */
    @Override
    public void stop() {}
}
