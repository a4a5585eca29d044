// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What pages show of the lines of a levering, straight from its rows. */
@ApplicationScoped
public class Leveringsregels {

    /**
     * A figure that a line brought.
     *
     * @param geldend whether it counts now
     * @param betwisting the latest of this figure, with its count and how far it is; null when there is none
     */
    public record Cijferregel(
            int regel,
            String gemeente,
            String naam,
            String halfjaar,
            LocalDate peildatum,
            int gehuisvest,
            String status,
            boolean geldend,
            UUID betwisting,
            Integer betwist,
            String betwistingsstatus) {}

    /**
     * A time that the file came.
     *
     * @param reden null when none was given
     */
    public record Ontvangst(Instant op, String kanaal, String door, String reden, String bestandsnaam) {}

    private interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    private final DataSource database;

    Leveringsregels(DataSource database) {
        this.database = database;
    }

    /** By line. */
    public List<Cijferregel> cijfers(UUID levering, int hoogstens, int vanaf) {
        return lijst(
                """
                SELECT r.regel, r.gemeente, g.naam, r.halfjaar, r.peildatum, r.gehuisvest, r.status, r.geldend,
                    b.id, b.aantal, lower(replace(b.status, '_', ' '))
                FROM realisatie r JOIN gemeente g ON g.code = r.gemeente
                    LEFT JOIN LATERAL (SELECT id, aantal, status FROM betwisting
                        WHERE gemeente = r.gemeente AND halfjaar = r.halfjaar AND peildatum = r.peildatum
                        ORDER BY ingediend_op DESC LIMIT 1) b ON true
                WHERE r.levering = ? ORDER BY r.regel, r.id LIMIT ? OFFSET ?""",
                levering,
                hoogstens,
                vanaf,
                rij -> new Cijferregel(
                        rij.getInt(1),
                        rij.getString(2),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getObject(5, LocalDate.class),
                        rij.getInt(6),
                        rij.getString(7),
                        rij.getBoolean(8),
                        rij.getObject(9, UUID.class),
                        rij.getObject(10, Integer.class),
                        rij.getString(11)));
    }

    /** The latest first. */
    public List<Ontvangst> ontvangsten(UUID levering, int hoogstens, int vanaf) {
        return lijst(
                """
                SELECT ontvangen_op, kanaal, door, reden, bestandsnaam FROM ontvangst
                WHERE levering = ? ORDER BY ontvangen_op DESC, id DESC LIMIT ? OFFSET ?""",
                levering,
                hoogstens,
                vanaf,
                rij -> new Ontvangst(
                        rij.getObject(1, OffsetDateTime.class).toInstant(),
                        rij.getString(2),
                        rij.getString(3),
                        rij.getString(4),
                        rij.getString(5)));
    }

    public long aantalCijfers(UUID levering) {
        return aantal("SELECT count(*) FROM realisatie WHERE levering = ?", levering);
    }

    public long aantalOntvangsten(UUID levering) {
        return aantal("SELECT count(*) FROM ontvangst WHERE levering = ?", levering);
    }

    /** Names of bronnen that delivered, for a choice; at most a hundred. */
    public List<String> bronnen() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("SELECT DISTINCT bron FROM levering ORDER BY bron LIMIT 100");
                var rij = vraag.executeQuery()) {
            var bronnen = new ArrayList<String>();
            while (rij.next()) {
                bronnen.add(rij.getString(1));
            }
            return bronnen;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read bronnen", e);
        }
    }

    private <T> List<T> lijst(String sql, UUID levering, int hoogstens, int vanaf, Lezer<T> lezer) {
        try (var verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vraag.setObject(1, levering);
            vraag.setInt(2, hoogstens);
            vraag.setInt(3, vanaf);
            var gevonden = new ArrayList<T>();
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                gevonden.add(lezer.lees(rij));
            }
            return gevonden;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read lines", e);
        }
    }

    private long aantal(String sql, UUID levering) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(sql)) {
            vraag.setObject(1, levering);
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not count lines", e);
        }
    }
}
