// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.halfjaaroverzicht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/** The questions of the pages about a halfjaar, each one statement. */
@ApplicationScoped
public class HalfjaarRijen {

    /** The register is for everyone; a row here leads to the page of the gemeente, and is for who may open that. */
    private static final String WAAR =
            """
             FROM (SELECT e.code, e.naam, e.geldig_van, e.geldig_tot, provincie_in(e.code, :halfjaar) AS provincie FROM gemeente e) g
            LEFT JOIN taakstelling t ON t.gemeente = g.code AND t.halfjaar = :halfjaar AND t.geldend
            WHERE (g.geldig_van IS NULL OR g.geldig_van <= :laatsteDag) AND (g.geldig_tot IS NULL OR g.geldig_tot > :eersteDag)
              AND (:provincie = '' OR g.provincie = :provincie) AND (:zoek = '' OR g.naam ILIKE :zoek)
              AND ((SELECT ziet_alles()) OR g.code IN (SELECT ziet_gemeenten()))""";

    private final EntityManager database;

    HalfjaarRijen(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    public List<Halfjaarregel> regels(
            Halfjaar halfjaar, String provincie, String zoek, Halfjaarvolgorde volgorde, int offset, int hoeveel) {
        var sql =
                """
                SELECT g.code, g.naam, g.provincie, t.aantal, t.soort, t.datum,
                    (SELECT count(*) FROM taakstelling v WHERE v.gemeente = g.code AND v.halfjaar = :halfjaar)"""
                        + WAAR + " ORDER BY " + volgorde.orderBy;
        return met(halfjaar, provincie, zoek, database.createNativeQuery(sql, Halfjaarregel.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(Halfjaar halfjaar, String provincie, String zoek) {
        return (Long) met(halfjaar, provincie, zoek, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                .getSingleResult();
    }

    /** Halfjaren of which anything was recorded, newest first. */
    @SuppressWarnings("unchecked")
    public List<String> halfjaren() {
        return database.createNativeQuery(
                        "SELECT halfjaar FROM taakstelling UNION SELECT halfjaar FROM landelijke_taakstelling ORDER BY 1 DESC",
                        String.class)
                .getResultList();
    }

    private static Query met(Halfjaar halfjaar, String provincie, String zoek, Query query) {
        return query.setParameter("halfjaar", halfjaar.toString())
                .setParameter("eersteDag", halfjaar.eersteDag())
                .setParameter("laatsteDag", halfjaar.laatsteDag())
                .setParameter("provincie", provincie)
                .setParameter(
                        "zoek", zoek.isBlank() ? "" : "%" + zoek.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }
}
