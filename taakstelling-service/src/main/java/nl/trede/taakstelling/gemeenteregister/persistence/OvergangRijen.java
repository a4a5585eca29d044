// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Who went into whom, with names, each question one statement. */
@ApplicationScoped
public class OvergangRijen {

    private static final String SELECT =
            """
            SELECT o.datum, o.van, v.naam, o.naar, n.naam, o.aandeel, o.bron
            FROM overgang o JOIN gemeente v ON v.code = o.van JOIN gemeente n ON n.code = o.naar
            """;

    private static final String WAAR =
            "WHERE o.datum BETWEEN :van AND :tot AND (:gemeente = '' OR :gemeente IN (o.van, o.naar))";

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

    @SuppressWarnings("unchecked")
    public List<Overgangrij> lijst(Overgangsvraag vraag, int offset, int hoeveel) {
        return met(
                        vraag,
                        database.createNativeQuery(
                                SELECT + WAAR + " ORDER BY " + vraag.volgorde().orderBy, Overgangrij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(Overgangsvraag vraag) {
        return (Long) met(vraag, database.createNativeQuery("SELECT count(*) FROM overgang o " + WAAR, Long.class))
                .getSingleResult();
    }

    private static Query met(Overgangsvraag vraag, Query query) {
        return query.setParameter("van", vraag.van())
                .setParameter("tot", vraag.tot())
                .setParameter("gemeente", vraag.gemeente());
    }
}
