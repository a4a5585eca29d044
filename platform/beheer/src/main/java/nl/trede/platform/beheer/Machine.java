// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which versions of what run here. */
@ApplicationScoped
class Machine {

    private static final String SCHEMA =
            """
            SELECT (array_agg(version ORDER BY string_to_array(version, '.')::int[] DESC))[1], count(*), max(installed_on)::timestamptz
              FROM flyway_schema_history WHERE success AND version IS NOT NULL""";

    private final String dienst;
    private final String versie;
    private final Optional<String> commit;
    private final DataSource database;

    /** @param commit what was built, when the installation says so */
    Machine(
            @ConfigProperty(name = "quarkus.application.name") String dienst,
            @ConfigProperty(name = "quarkus.application.version") String versie,
            @ConfigProperty(name = "trede.beheer.commit") Optional<String> commit,
            DataSource database) {
        this.dienst = dienst;
        this.versie = versie;
        this.commit = commit;
        this.database = database;
    }

    Versies versies() {
        var machine = ManagementFactory.getRuntimeMXBean();
        return new Versies(
                dienst,
                versie,
                commit.map(String::strip).filter(text -> !text.isEmpty()).orElse(null),
                Runtime.version().toString(),
                Optional.ofNullable(Quarkus.class.getPackage().getImplementationVersion())
                        .orElse("onbekend"),
                Instant.ofEpochMilli(machine.getStartTime()),
                machine.getUptime() / 1_000);
    }

    Schemaversie schema() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(SCHEMA);
                var row = query.executeQuery()) {
            row.next();
            return new Schemaversie(
                    row.getString(1),
                    row.getInt(2),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the version of the tables", e);
        }
    }
}
