// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.trede.realisatie.huisvesting.Mutatieblad;
import nl.trede.realisatie.huisvesting.Mutatiebladen;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.realisatie.persistence.OpgeteldeCijfers;

@ApplicationScoped
class JdbcMutatiebladen implements Mutatiebladen {

    private final DataSource database;
    private final Clock clock;
    private final OpgeteldeCijfers cijfers;

    JdbcMutatiebladen(DataSource database, Clock clock, OpgeteldeCijfers cijfers) {
        this.database = database;
        this.clock = clock;
        this.cijfers = cijfers;
    }

    @Override
    public Mutatieblad open(Inzending inzending) {
        try {
            return new JdbcMutatieblad(database.getConnection(), inzending, clock, cijfers);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not begin the mutaties", e);
        }
    }
}
