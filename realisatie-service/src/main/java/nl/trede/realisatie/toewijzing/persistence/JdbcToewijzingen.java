// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import nl.trede.realisatie.toewijzing.Toewijzingen;

/** The toewijzingen in their versions; the highest is in force. */
@ApplicationScoped
public class JdbcToewijzingen implements Toewijzingen {

    /** A version with the moment it was kept. */
    public record Vastgelegd(Kolomtoewijzing toewijzing, int versie, Instant op) {}

    private static final String KIES =
            "SELECT bron, versie, omschrijving, voorbeeld, inhoud, vastgelegd_op FROM kolomtoewijzing ";
    private static final String GELDEND =
            KIES + "t WHERE NOT EXISTS (SELECT FROM kolomtoewijzing n WHERE n.bron = t.bron AND n.versie > t.versie) ";

    private final DataSource database;
    private final Clock clock;

    JdbcToewijzingen(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Bewaard> zoek(String bron) {
        return vastgelegd(bron).map(een -> new Bewaard(een.toewijzing(), een.versie()));
    }

    @Override
    public Optional<Kolomtoewijzing> versie(String bron, int versie) {
        return lees(KIES + "WHERE bron = ? AND versie = ?", vraag -> {
                    vraag.setString(1, bron);
                    vraag.setInt(2, versie);
                })
                .stream()
                .map(Vastgelegd::toewijzing)
                .findFirst();
    }

    @Override
    public Bewaard bewaar(Kolomtoewijzing toewijzing) {
        vergrendel();
        var nu = zoek(toewijzing.bron());
        if (nu.isPresent() && nu.get().toewijzing().equals(toewijzing)) {
            return nu.get();
        }
        var versie = nu.map(Bewaard::versie).orElse(0) + 1;
        try (var verbinding = database.getConnection();
                var opdracht =
                        verbinding.prepareStatement("INSERT INTO kolomtoewijzing VALUES (?, ?, ?, ?, ?::jsonb, ?)")) {
            opdracht.setString(1, toewijzing.bron());
            opdracht.setInt(2, versie);
            opdracht.setString(3, toewijzing.omschrijving());
            opdracht.setBoolean(4, toewijzing.voorbeeld());
            opdracht.setString(5, Toewijzingtekst.van(toewijzing));
            opdracht.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            opdracht.executeUpdate();
            return new Bewaard(toewijzing, versie);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a toewijzing", e);
        }
    }

    /** The one in force with its moment; empty when the bron has none. */
    public Optional<Vastgelegd> vastgelegd(String bron) {
        return lees(GELDEND + "AND bron = ?", vraag -> vraag.setString(1, bron)).stream()
                .findFirst();
    }

    /** All that are in force, by bron. */
    public List<Vastgelegd> lijst(int hoogstens, int vanaf) {
        return lees(GELDEND + "ORDER BY bron LIMIT ? OFFSET ?", vraag -> {
            vraag.setInt(1, hoogstens);
            vraag.setInt(2, vanaf);
        });
    }

    public long aantal() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("SELECT count(DISTINCT bron) FROM kolomtoewijzing");
                var rij = vraag.executeQuery()) {
            rij.next();
            return rij.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count toewijzingen", e);
        }
    }

    /** All versions of one bron, the oldest first. */
    public List<Vastgelegd> versies(String bron) {
        return lees(KIES + "WHERE bron = ? ORDER BY versie", vraag -> vraag.setString(1, bron));
    }

    /** One at a time, so that versions have no gaps. */
    private void vergrendel() {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(
                        "SELECT pg_advisory_xact_lock(hashtextextended('kolomtoewijzing', 0))")) {
            opdracht.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not lock the toewijzingen", e);
        }
    }

    private interface Vulling {
        void vul(PreparedStatement vraag) throws SQLException;
    }

    private List<Vastgelegd> lees(String sql, Vulling vulling) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(sql)) {
            vulling.vul(vraag);
            try (var rij = vraag.executeQuery()) {
                var gevonden = new ArrayList<Vastgelegd>();
                while (rij.next()) {
                    gevonden.add(vastgelegd(rij));
                }
                return gevonden;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read toewijzingen", e);
        }
    }

    private static Vastgelegd vastgelegd(ResultSet rij) throws SQLException {
        var toewijzing = Toewijzingtekst.lees(rij.getString(1), rij.getString(3), rij.getBoolean(4), rij.getString(5));
        return new Vastgelegd(
                toewijzing,
                rij.getInt(2),
                rij.getObject(6, OffsetDateTime.class).toInstant());
    }
}
