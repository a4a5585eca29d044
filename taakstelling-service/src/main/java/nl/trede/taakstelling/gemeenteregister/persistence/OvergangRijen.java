// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Who went into whom, with names, each question one statement. */
@ApplicationScoped
public class OvergangRijen {

    private static final String SELECT =
            """
            SELECT o.datum, o.van, v.naam, o.naar, n.naam, o.aandeel, o.bron
            FROM overgang o JOIN gemeente v ON v.code = o.van JOIN gemeente n ON n.code = o.naar
            """;

    private final EntityManager database;

    OvergangRijen(EntityManager database) {
        this.database = database;
    }

    /** In which the gemeente is predecessor or successor, oldest first. */
    @SuppressWarnings("unchecked")
    public List<Overgangrij> rond(String gemeente) {
        return database.createNativeQuery(
                        SELECT + "WHERE :code IN (o.van, o.naar) ORDER BY o.datum, o.van, o.naar", Overgangrij.class)
                .setParameter("code", gemeente)
                .getResultList();
    }

    /** Newest first. */
    @SuppressWarnings("unchecked")
    public List<Overgangrij> tussen(LocalDate van, LocalDate tot, int offset, int hoeveel) {
        return database.createNativeQuery(
                        SELECT + "WHERE o.datum BETWEEN :van AND :tot ORDER BY o.datum DESC, o.van, o.naar",
                        Overgangrij.class)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(LocalDate van, LocalDate tot) {
        return (Long) database.createNativeQuery(
                        "SELECT count(*) FROM overgang WHERE datum BETWEEN :van AND :tot", Long.class)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getSingleResult();
    }
}
