// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions to the register that only show something, each one statement. */
@ApplicationScoped
public class RegisterRijen {

    private static final String VAN =
            """
             FROM (SELECT e.code, e.naam, e.geldig_van, e.geldig_tot, provincie_op(e.code, :datum) AS provincie
                FROM gemeente e) g""";
    private static final String WAAR =
            """
             WHERE (g.geldig_van IS NULL OR g.geldig_van <= :datum) AND (g.geldig_tot IS NULL OR g.geldig_tot > :datum)
              AND (:provincie = '' OR g.provincie = :provincie)
              AND (:zoek = '' OR g.naam ILIKE :zoek
                   OR EXISTS (SELECT 1 FROM naamvariant n WHERE n.gemeente = g.code AND n.naam ILIKE :zoek))""";

    /** First the last that is known of before the day or on it; when there is none, the first after it. */
    private static final String DICHTSTBIJ =
            " ORDER BY i.peildatum > CAST(:datum AS date), abs(i.peildatum - CAST(:datum AS date))";

    private static final String INWONERS =
            " LEFT JOIN LATERAL (SELECT i.aantal, i.peildatum FROM inwonertal i WHERE i.gemeente = g.code" + DICHTSTBIJ
                    + " LIMIT 1) w ON true ";

    private final EntityManager database;

    RegisterRijen(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    public List<Registerrij> lijst(Registervraag vraag, int offset, int hoeveel) {
        var sql =
                """
                SELECT g.code, g.naam, g.provincie, w.aantal, w.peildatum, g.geldig_van, g.geldig_tot,
                    (SELECT string_agg(n.naam, '; ' ORDER BY n.naam) FROM naamvariant n WHERE n.gemeente = g.code)"""
                        + " " + VAN + INWONERS + WAAR + " ORDER BY " + vraag.volgorde().orderBy;
        return met(vraag, database.createNativeQuery(sql, Registerrij.class))
                .setFirstResult(offset)
                .setMaxResults(hoeveel)
                .getResultList();
    }

    public long aantal(Registervraag vraag) {
        var aantal = met(vraag, database.createNativeQuery("SELECT count(*) " + VAN + " " + WAAR, Long.class))
                .getSingleResult();
        return (Long) aantal;
    }

    /** All that is known, first the one that counts on the day. */
    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Inwonertalrij> inwonertallen(String gemeente, LocalDate dag) {
        return database.createNativeQuery(
                        "SELECT i.peildatum, i.aantal, i.bron FROM inwonertal i WHERE i.gemeente = :code" + DICHTSTBIJ,
                        Inwonertalrij.class)
                .setParameter("code", gemeente)
                .setParameter("datum", dag)
                .getResultList();
    }

    /** The province in which the gemeente lies on the day. */
    public String provincieOp(String gemeente, LocalDate dag) {
        return (String) database.createNativeQuery("SELECT provincie_op(:code, :dag)", String.class)
                .setParameter("code", gemeente)
                .setParameter("dag", dag)
                .getSingleResult();
    }

    /** What provincies are called, by code and in the order of their names. */
    @SuppressWarnings("unchecked") // the query was made for these rows
    public Map<String, String> provincies() {
        List<Tuple> rijen = database.createNativeQuery(
                        "SELECT code, naam FROM provincie ORDER BY naam COLLATE \"C\"", Tuple.class)
                .getResultList();
        var provincies = new LinkedHashMap<String, String>();
        rijen.forEach(rij -> provincies.put(rij.get(0, String.class), rij.get(1, String.class)));
        return provincies;
    }

    /** By name. */
    @SuppressWarnings("unchecked")
    public List<String> naamvarianten(String gemeente) {
        return database.createNativeQuery(
                        "SELECT naam FROM naamvariant WHERE gemeente = :code ORDER BY naam", String.class)
                .setParameter("code", gemeente)
                .getResultList();
    }

    private static Query met(Registervraag vraag, Query query) {
        return query.setParameter("datum", vraag.datum())
                .setParameter("provincie", vraag.provincie() == null ? "" : vraag.provincie())
                .setParameter("zoek", vraag.zoek() == null ? "" : "%" + letterlijk(vraag.zoek()) + "%");
    }

    private static String letterlijk(String zoek) {
        return zoek.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
