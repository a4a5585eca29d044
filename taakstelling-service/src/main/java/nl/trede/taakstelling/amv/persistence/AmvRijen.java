// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** The lists of indicative numbers in force, each question one statement. */
@ApplicationScoped
public class AmvRijen {

    private static final String WAAR =
            """
             FROM amv_taakstelling a LEFT JOIN gemeente g ON g.code = a.gebied LEFT JOIN provincie p ON p.code = a.gebied
            WHERE a.geldend AND (:halfjaar = '' OR a.halfjaar = :halfjaar) AND (:gebied = '' OR a.gebied = :gebied)""";

    private final EntityManager database;

    AmvRijen(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Amvrij> lijst(Amvvraag vraag, int offset, int hoeveel) {
        var sql =
                "SELECT a.gebied, coalesce(g.naam, p.naam), a.halfjaar, a.aantal, a.versie, a.datum, a.bron, a.vastgelegd_op"
                        + WAAR + " ORDER BY " + vraag.volgorde().orderBy;
        return met(vraag, database.createNativeQuery(sql, Amvrij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(Amvvraag vraag) {
        return (Long) met(vraag, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                .getSingleResult();
    }

    private static Query met(Amvvraag vraag, Query query) {
        return query.setParameter(
                        "halfjaar",
                        vraag.halfjaar() == null ? "" : vraag.halfjaar().toString())
                .setParameter("gebied", vraag.gebied() == null ? "" : vraag.gebied());
    }
}
