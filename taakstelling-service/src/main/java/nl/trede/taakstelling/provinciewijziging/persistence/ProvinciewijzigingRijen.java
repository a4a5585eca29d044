// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** The lists of changes of province, each one statement; what was replaced is not in them. */
@ApplicationScoped
public class ProvinciewijzigingRijen {

    private static final String WAAR =
            """
             FROM provinciewijziging w JOIN gemeente g ON g.code = w.gemeente
            WHERE w.vervangen_op IS NULL AND (:gemeente = '' OR w.gemeente = :gemeente)
              AND (:provincie = '' OR :provincie IN (w.van, w.naar))""";

    private final EntityManager database;

    ProvinciewijzigingRijen(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Provinciewijzigingrij> lijst(Wijzigingsvraag vraag, int offset, int hoeveel) {
        var sql = "SELECT w.gemeente, g.naam, w.datum, w.van, w.naar, w.bron, w.vastgelegd_op" + WAAR + " ORDER BY "
                + vraag.volgorde().orderBy;
        return met(vraag, database.createNativeQuery(sql, Provinciewijzigingrij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(Wijzigingsvraag vraag) {
        return (Long) met(vraag, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                .getSingleResult();
    }

    private static Query met(Wijzigingsvraag vraag, Query query) {
        return query.setParameter("gemeente", vraag.gemeente() == null ? "" : vraag.gemeente())
                .setParameter("provincie", vraag.provincie() == null ? "" : vraag.provincie());
    }
}
