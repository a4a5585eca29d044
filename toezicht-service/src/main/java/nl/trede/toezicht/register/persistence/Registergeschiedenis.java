// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Provinciewijziging;

/** Every word of the register with the moment at which it was recorded; rows are only added. */
@ApplicationScoped
class Registergeschiedenis {

    private static final Instant LAATSTE = Instant.parse("9999-12-31T00:00:00Z");

    record Versie(String code, String naam, String provincie, LocalDate van, LocalDate tot) {

        Gemeente naarGemeente() {
            return new Gemeente(new Gemeentecode(code), naam, new Provinciecode(provincie), van, tot);
        }
    }

    record Wijziging(String gemeente, String van, String naar, LocalDate datum, String bron, Instant vastgelegdOp) {

        Provinciewijziging naarWijziging() {
            return new Provinciewijziging(
                    new Gemeentecode(gemeente),
                    new Provinciecode(van),
                    new Provinciecode(naar),
                    datum,
                    bron,
                    vastgelegdOp);
        }
    }

    private final EntityManager database;

    Registergeschiedenis(EntityManager database) {
        this.database = database;
    }

    void bewaar(Gemeente gemeente, Instant vastgelegdOp) {
        database.createNativeQuery(
                        """
                        INSERT INTO gemeente_versie (code, naam, provincie, geldig_van, geldig_tot, vastgelegd_op)
                        VALUES (:code, :naam, :provincie, cast(:van AS date), cast(:tot AS date), :op)
                        ON CONFLICT (code, vastgelegd_op) DO UPDATE SET naam = excluded.naam,
                            provincie = excluded.provincie, geldig_van = excluded.geldig_van,
                            geldig_tot = excluded.geldig_tot""")
                .setParameter("code", gemeente.code().code())
                .setParameter("naam", gemeente.naam())
                .setParameter("provincie", gemeente.provincie().code())
                .setParameter("van", tekst(gemeente.geldigVan()))
                .setParameter("tot", tekst(gemeente.geldigTot()))
                .setParameter("op", moment(vastgelegdOp))
                .executeUpdate();
    }

    void bewaar(Provinciewijziging wijziging) {
        database.createNativeQuery(
                        """
                        INSERT INTO provinciewijziging (gemeente, van, naar, datum, bron, vastgelegd_op)
                        VALUES (:gemeente, :van, :naar, :datum, :bron, :op) ON CONFLICT DO NOTHING""")
                .setParameter("gemeente", wijziging.gemeente().code())
                .setParameter("van", wijziging.van().code())
                .setParameter("naar", wijziging.naar().code())
                .setParameter("datum", wijziging.datum())
                .setParameter("bron", wijziging.bron())
                .setParameter("op", moment(wijziging.vastgelegdOp()))
                .executeUpdate();
    }

    /** Each gemeente as it was known at that moment; one that was told later as it was told first. */
    List<Gemeente> gemeenten(Instant bekendOp) {
        return rijen(
                        """
                        SELECT DISTINCT ON (code) code, naam, provincie, geldig_van, geldig_tot FROM gemeente_versie
                        ORDER BY code, CASE WHEN vastgelegd_op <= :op THEN vastgelegd_op END DESC NULLS LAST,
                            vastgelegd_op""",
                        Versie.class,
                        bekendOp)
                .stream()
                .map(Versie::naarGemeente)
                .toList();
    }

    List<Provinciewijziging> wijzigingen(Instant bekendOp) {
        return rijen(
                        """
                        SELECT gemeente, van, naar, datum, bron, vastgelegd_op FROM provinciewijziging
                        WHERE vastgelegd_op <= :op""",
                        Wijziging.class,
                        bekendOp)
                .stream()
                .map(Wijziging::naarWijziging)
                .toList();
    }

    @SuppressWarnings("unchecked") // the query was made for this record
    private <T> List<T> rijen(String sql, Class<T> rij, Instant bekendOp) {
        return database.createNativeQuery(sql, rij)
                .setParameter("op", moment(bekendOp))
                .getResultList();
    }

    /** PostgreSQL keeps no moment after the year 294276. */
    private static OffsetDateTime moment(Instant moment) {
        return (moment.isAfter(LAATSTE) ? LAATSTE : moment).atOffset(ZoneOffset.UTC);
    }

    private static String tekst(LocalDate dag) {
        return dag == null ? null : dag.toString();
    }
}
