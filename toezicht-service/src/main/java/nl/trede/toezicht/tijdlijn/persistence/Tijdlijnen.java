// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;

/** Reads the tijdlijn, a page at a time, in one statement. */
@ApplicationScoped
public class Tijdlijnen {

    private static final String WAAR =
            """
             FROM tijdlijn WHERE gemeente = :gemeente AND datum >= :van AND datum <= :tot
            AND (:alle OR soort IN (:soorten)) AND (:zoek = '' OR titel ILIKE :zoek OR toelichting ILIKE :zoek)
            """;

    private static final LocalDate VROEG = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAAT = LocalDate.of(9999, 12, 31);

    private final EntityManager database;

    Tijdlijnen(EntityManager database) {
        this.database = database;
    }

    public long aantal(Gemeentecode gemeente, Filter filter) {
        return ((Number) met(gemeente, filter, database.createNativeQuery("SELECT count(*)" + WAAR, Long.class))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked") // the query was made for this record
    public List<Gebeurtenis> lees(Gemeentecode gemeente, Filter filter, int offset, int hoeveel) {
        var op = filter.nieuwsteEerst()
                ? " ORDER BY datum DESC, volgorde DESC, titel DESC"
                : " ORDER BY datum, volgorde, titel";
        var sql = "SELECT datum, soort, titel, toelichting" + WAAR + op;
        return met(gemeente, filter, database.createNativeQuery(sql, Gebeurtenis.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    private static Query met(Gemeentecode gemeente, Filter filter, Query query) {
        return query.setParameter("gemeente", gemeente.code())
                .setParameter("van", filter.van() == null ? VROEG : filter.van())
                .setParameter("tot", filter.tot() == null ? LAAT : filter.tot())
                .setParameter("alle", filter.soorten().isEmpty())
                .setParameter("soorten", filter.soorten().isEmpty() ? List.of("") : filter.soorten())
                .setParameter("zoek", filter.zoek() == null ? "" : "%" + letterlijk(filter.zoek()) + "%");
    }

    private static String letterlijk(String zoek) {
        return zoek.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
