// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Werkblad;
import nl.trede.realisatie.levering.Werkbladen;
import nl.trede.realisatie.realisatie.persistence.OpgeteldeCijfers;

@ApplicationScoped
class JdbcWerkbladen implements Werkbladen {

    private final DataSource database;
    private final Clock clock;
    private final OpgeteldeCijfers opgeteld;

    JdbcWerkbladen(DataSource database, Clock clock, OpgeteldeCijfers opgeteld) {
        this.database = database;
        this.clock = clock;
        this.opgeteld = opgeteld;
    }

    @Override
    public Werkblad open(Inzending inzending) {
        try {
            var nu = clock.instant().atOffset(ZoneOffset.UTC);
            return new JdbcWerkblad(database.getConnection(), inzending, nu, opgeteld);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not begin the levering", e);
        }
    }
}
