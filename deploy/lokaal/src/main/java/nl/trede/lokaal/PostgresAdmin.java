// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.trede.lokaal.versleuteld.Certificates;

/**
 * How the launcher comes to PostgreSQL.
 *
 * @param settings of the driver, empty without TLS
 */
record PostgresAdmin(int port, Map<String, String> settings) {

    static final String SUPERUSER = "postgres";

    /** @param certificates empty: without TLS */
    static PostgresAdmin of(int port, Optional<Certificates> certificates) throws IOException {
        return new PostgresAdmin(
                port, certificates.isPresent() ? certificates.get().postgresAsOperator() : Map.of());
    }

    /** As the superuser, whom the certificate shows; without TLS the server asks nothing. */
    Connection connect(String database) throws SQLException {
        return connect(database, SUPERUSER, "");
    }

    Connection connect(String database, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.put("user", user);
        properties.put("password", password);
        properties.put("connectTimeout", "2");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }
}
