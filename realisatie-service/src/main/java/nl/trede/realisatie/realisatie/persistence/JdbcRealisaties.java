// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Realisaties;

@ApplicationScoped
class JdbcRealisaties implements Realisaties {

    private static final String VERVALT =
            """
            UPDATE realisatie SET geldend = false, vervallen_op = ?
            WHERE geldend AND gemeente = ? AND halfjaar = ? AND peildatum = ?""";
    private static final String NIEUW =
            """
            INSERT INTO realisatie (gemeente, halfjaar, peildatum, versie, gehuisvest, status, waarvan, bron, levering,
                regel, geldend, vastgelegd_op, grondslag, reden)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, true, ?, ?, ?)""";

    private final DataSource database;
    private final Clock clock;

    JdbcRealisaties(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void leg(Collection<GemeldCijfer> cijfers) {
        var nu = clock.instant().atOffset(ZoneOffset.UTC);
        try (var verbinding = database.getConnection()) {
            laatVervallen(verbinding, cijfers, nu);
            voegToe(verbinding, cijfers, nu);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not write figures", e);
        }
    }

    private static void laatVervallen(Connection verbinding, Collection<GemeldCijfer> cijfers, OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = verbinding.prepareStatement(VERVALT)) {
            for (var gemeld : cijfers) {
                if (gemeld.versie().versie() > 1) {
                    opdracht.setObject(1, nu);
                    opdracht.setString(2, gemeld.gemeente().code());
                    opdracht.setString(3, gemeld.halfjaar().toString());
                    opdracht.setObject(4, gemeld.versie().peildatum());
                    opdracht.addBatch();
                }
            }
            opdracht.executeBatch();
        }
    }

    private static void voegToe(Connection verbinding, Collection<GemeldCijfer> cijfers, OffsetDateTime nu)
            throws SQLException {
        try (var opdracht = verbinding.prepareStatement(NIEUW)) {
            for (var gemeld : cijfers) {
                var cijfer = gemeld.versie().cijfer();
                opdracht.setString(1, gemeld.gemeente().code());
                opdracht.setString(2, gemeld.halfjaar().toString());
                opdracht.setObject(3, gemeld.versie().peildatum());
                opdracht.setInt(4, gemeld.versie().versie());
                opdracht.setInt(5, cijfer.gehuisvest());
                opdracht.setString(6, cijfer.status().name());
                opdracht.setString(7, Waarvan.tekst(cijfer.waarvan()));
                opdracht.setString(8, gemeld.bron());
                opdracht.setObject(9, gemeld.levering());
                opdracht.setInt(10, gemeld.regel());
                opdracht.setObject(11, nu);
                opdracht.setString(12, gemeld.versie().grondslag().name());
                opdracht.setString(13, gemeld.reden());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }
}
