// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.database.Elevation;

/** The lists of bijstellingen, each question one statement. */
@ApplicationScoped
public class BijstellingRijen {

    /** A gemeente in one bijstelling, in persons. */
    public record Regel(String gemeente, String naam, Integer oud, Integer nieuw) {

        /** New less old. */
        public int verschil() {
            return nieuw - oud;
        }
    }

    private static final String WAAR = " FROM bijstelling b WHERE (:halfjaar = '' OR b.halfjaar = :halfjaar)";

    private final EntityManager database;
    private final Elevation elevation;

    BijstellingRijen(EntityManager database, Elevation elevation) {
        this.database = database;
        this.elevation = elevation;
    }

    /**
     * With of how many gemeenten each is, whoever asks.
     *
     * @param halfjaar null: all
     */
    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Bijstellingrij> lijst(Halfjaar halfjaar, Bijstellingsvolgorde volgorde, int offset, int hoeveel) {
        var sql =
                """
                SELECT b.id, b.halfjaar, b.landelijk_oud, b.landelijk_nieuw,
                    (SELECT count(*) FROM bijstelling_regel r WHERE r.bijstelling = b.id),
                    b.datum, b.reden, b.bron, b.correctie_datum, b.vastgelegd_op"""
                        + WAAR + " ORDER BY " + volgorde.orderBy;
        return elevation.asSystem(() -> met(halfjaar, database.createNativeQuery(sql, Bijstellingrij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList());
    }

    public long aantal(Halfjaar halfjaar) {
        return (Long) met(halfjaar, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                .getSingleResult();
    }

    /** The gemeenten of one bijstelling, by name. */
    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Regel> regels(UUID bijstelling, int offset, int hoeveel) {
        return database.createNativeQuery(
                        """
                        SELECT r.gemeente, g.naam, r.oud, r.nieuw FROM bijstelling_regel r JOIN gemeente g ON g.code = r.gemeente
                        WHERE r.bijstelling = :id ORDER BY g.naam COLLATE "C", g.code""",
                        Regel.class)
                .setParameter("id", bijstelling)
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    /** How many gemeenten, and the sums of their old and new numbers in persons; over all of them, whoever asks. */
    public Map<String, Long> totalen(UUID bijstelling) {
        var rij = elevation.asSystem(() -> (Object[]) database.createNativeQuery(
                        "SELECT count(*), coalesce(sum(oud), 0), coalesce(sum(nieuw), 0) FROM bijstelling_regel WHERE bijstelling = :id")
                .setParameter("id", bijstelling)
                .getSingleResult());
        return Map.of(
                "gemeenten", ((Number) rij[0]).longValue(),
                "oud", ((Number) rij[1]).longValue(),
                "nieuw", ((Number) rij[2]).longValue());
    }

    private static Query met(Halfjaar halfjaar, Query query) {
        return query.setParameter("halfjaar", halfjaar == null ? "" : halfjaar.toString());
    }
}
