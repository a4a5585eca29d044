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
import nl.trede.realisatie.realisatie.Realisatiemeldingen;
import nl.trede.realisatie.realisatie.Realisaties;

@ApplicationScoped
class JdbcWerkbladen implements Werkbladen {

    private final DataSource database;
    private final Clock clock;
    private final Realisaties realisaties;
    private final Realisatiemeldingen meldingen;

    JdbcWerkbladen(DataSource database, Clock clock, Realisaties realisaties, Realisatiemeldingen meldingen) {
        this.database = database;
        this.clock = clock;
        this.realisaties = realisaties;
        this.meldingen = meldingen;
    }

    @Override
    public Werkblad open(Inzending inzending) {
        try {
            var nu = clock.instant().atOffset(ZoneOffset.UTC);
            return new JdbcWerkblad(database.getConnection(), inzending, nu, realisaties, meldingen);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not begin the levering", e);
        }
    }
}
