// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Does not let a service start as a user whom row-level security does not hold: the owner of a table, or one with rights over the whole server. */
@ApplicationScoped
class ApplicationUserCheck {

    private static final String RIGHTS =
            """
            SELECT current_user, r.rolsuper OR r.rolbypassrls,
                EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                    AND pg_has_role(current_user, c.relowner, 'USAGE'))
            FROM pg_roles r WHERE r.rolname = current_user
            """;

    private final DataSource database;

    ApplicationUserCheck(DataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(RIGHTS)) {
            row.next();
            if (row.getBoolean(2) || row.getBoolean(3)) {
                throw new IllegalStateException(
                        "The service would run as %s, who %s: give it a user of its own and set QUARKUS_FLYWAY_USERNAME to the owner (docs/beheer.md)"
                                .formatted(
                                        row.getString(1),
                                        row.getBoolean(2) ? "passes over row-level security" : "owns tables"));
            }
        }
    }
}
