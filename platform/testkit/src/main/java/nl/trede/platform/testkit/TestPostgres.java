// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one PostgreSQL of this JVM: started on first use, on a free port, gone with the JVM. */
public final class TestPostgres {

    private static EmbeddedPostgres server;

    private TestPostgres() {}

    /** JDBC address of the database; user "postgres", any password. */
    public static synchronized String jdbcUrl() {
        if (server == null) {
            server = start();
        }
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
