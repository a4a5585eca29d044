// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.realisatie.realisatie.persistence.Vraag;

/** What pages show of the lines of a levering, straight from its rows. */
@ApplicationScoped
public class Leveringsregels {

    private static final String CIJFER =
            """
            SELECT r.regel, r.gemeente, g.naam, r.halfjaar, r.peildatum, r.gehuisvest, r.status, r.geldend,
                b.id, b.aantal, lower(replace(b.status, '_', ' '))
            """;
    private static final String UIT_CIJFERS =
            """
            FROM realisatie r JOIN gemeente g ON g.code = r.gemeente
                LEFT JOIN LATERAL (SELECT id, aantal, status FROM betwisting
                    WHERE gemeente = r.gemeente AND halfjaar = r.halfjaar AND peildatum = r.peildatum
                    ORDER BY ingediend_op DESC LIMIT 1) b ON true
            WHERE r.levering = ?""";
    private static final String ONTVANGST = "SELECT ontvangen_op, kanaal, door, reden, bestandsnaam";

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
            String betwistingsstatus) {

        static Cijferregel van(ResultSet rij) throws SQLException {
            return new Cijferregel(
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
                    rij.getString(11));
        }
    }

    /**
     * A time that the file came.
     *
     * @param reden null when none was given
     */
    public record Ontvangst(Instant op, String kanaal, String door, String reden, String bestandsnaam) {

        static Ontvangst van(ResultSet rij) throws SQLException {
            return new Ontvangst(
                    rij.getObject(1, OffsetDateTime.class).toInstant(),
                    rij.getString(2),
                    rij.getString(3),
                    rij.getString(4),
                    rij.getString(5));
        }
    }

    private final DataSource database;

    Leveringsregels(DataSource database) {
        this.database = database;
    }

    /** By line. */
    public List<Cijferregel> cijfers(UUID levering, int hoogstens, int vanaf) {
        return new Vraag(UIT_CIJFERS, levering)
                .deel(database, CIJFER, "ORDER BY r.regel, r.id", Cijferregel::van, vanaf, hoogstens);
    }

    /** The latest first. */
    public List<Ontvangst> ontvangsten(UUID levering, int hoogstens, int vanaf) {
        return new Vraag("FROM ontvangst WHERE levering = ?", levering)
                .deel(database, ONTVANGST, "ORDER BY ontvangen_op DESC, id DESC", Ontvangst::van, vanaf, hoogstens);
    }

    public long aantalCijfers(UUID levering) {
        return new Vraag("FROM realisatie WHERE levering = ?", levering).aantal(database);
    }

    public long aantalOntvangsten(UUID levering) {
        return new Vraag("FROM ontvangst WHERE levering = ?", levering).aantal(database);
    }

    /** Names of bronnen that delivered, for a choice; at most a hundred. */
    public List<String> bronnen() {
        return new Vraag("FROM levering WHERE true")
                .deel(database, "SELECT DISTINCT bron", "ORDER BY bron", rij -> rij.getString(1), 0, 100);
    }
}
