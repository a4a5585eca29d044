// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points a {@code @QuarkusTest} at the real PostgreSQL and the real broker of this test run, and at the key of its {@link Tokens}. */
public class TestInfrastructure implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", TestPostgres.jdbcUrl()),
                Map.entry("quarkus.datasource.username", TestPostgres.APP),
                Map.entry("quarkus.datasource.password", TestPostgres.APP),
                Map.entry("quarkus.flyway.username", TestPostgres.OWNER),
                Map.entry("quarkus.flyway.password", TestPostgres.OWNER),
                Map.entry("kafka.bootstrap.servers", TestKafka.bootstrapServers()),
                // the tokens of a test are verified as those of the identity provider are, but for fetching its key
                Map.entry("quarkus.oidc.tenant-enabled", "true"),
                Map.entry("quarkus.oidc.application-type", "service"),
                Map.entry("quarkus.oidc.public-key", Tokens.publicKey()));
    }

    /** Both stay for the other tests of this run and end with the JVM. */
    @Override
    public void stop() {}
}
