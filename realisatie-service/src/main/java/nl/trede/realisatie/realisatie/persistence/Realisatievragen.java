// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.realisatie.Grondslag;
import nl.trede.realisatie.realisatie.Onderdeel;
import nl.trede.realisatie.realisatie.Realisatiestatus;

/** Figures that count, now or as they were known at a moment, to look at. */
@ApplicationScoped
public class Realisatievragen {

    private static final String KOLOMMEN =
            """
            SELECT gemeente, halfjaar, peildatum, gehuisvest, status, bron, levering, regel, versie, waarvan, vastgelegd_op, grondslag
            """;
    private static final String VOLGORDE = "ORDER BY halfjaar, gemeente, peildatum";
    private static final String VASTGELEGD =
            """
            SELECT gemeente, halfjaar, peildatum, gehuisvest, status, bron, levering, regel, versie, waarvan::text, vastgelegd_op, grondslag
            FROM realisatie r WHERE
            """;

    /** On a day that no stand is about: the huisvestingen up to it, where no stand leads. The peilmoment closes the halfjaar before. */
    private static final String SOM =
            """
             UNION ALL
            SELECT gemeente, halfjaar, ?::date, sum(aantal)::integer, 'VOORLOPIG', 'opgeteld uit huisvestingen', NULL::uuid, NULL::integer,
                NULL::integer, jsonb_agg(jsonb_build_object('soort', soort, 'aantal', aantal) ORDER BY soort)::text, max(sinds),
                'HUISVESTINGEN'
            FROM (
                SELECT h.telt_voor gemeente, halfjaar_van(h.datum) halfjaar, h.soort, sum(h.aantal) aantal, max(h.actief_vanaf) sinds
                FROM huisvesting h
                WHERE h.telt_voor IS NOT NULL AND h.actief_vanaf <= ? AND (h.vervallen_op IS NULL OR h.vervallen_op > ?)
                    AND h.datum >= halfjaar_begin(?::date - 1) AND h.datum <= ?::date
                GROUP BY 1, 2, 3) per_soort
            WHERE NOT EXISTS (SELECT FROM realisatie s WHERE s.gemeente = per_soort.gemeente AND s.halfjaar = per_soort.halfjaar
                    AND s.grondslag = 'STAND' AND s.vastgelegd_op <= ?)
                AND (halfjaar = halfjaar_van(?::date) OR halfjaar_begin(?::date) = ?::date)
            GROUP BY 1, 2""";

    /** Which figures are asked; each may be null and then lets all through; without a moment: what counts now. */
    public record Filter(
            Halfjaar halfjaar, Gemeentecode gemeente, Provinciecode provincie, LocalDate peildatum, Instant bekendOp) {}

    /**
     * A figure.
     *
     * @param levering null when it was added up for this question
     */
    public record Rij(
            String gemeente,
            String halfjaar,
            LocalDate peildatum,
            int gehuisvest,
            Realisatiestatus status,
            String bron,
            UUID levering,
            Integer regel,
            Integer versie,
            List<Onderdeel> waarvan,
            Instant vastgelegdOp,
            Grondslag grondslag) {

        static Rij van(ResultSet rij) throws SQLException {
            return new Rij(
                    rij.getString(1),
                    rij.getString(2),
                    rij.getObject(3, LocalDate.class),
                    rij.getInt(4),
                    Realisatiestatus.valueOf(rij.getString(5)),
                    rij.getString(6),
                    rij.getObject(7, UUID.class),
                    rij.getObject(8, Integer.class),
                    rij.getObject(9, Integer.class),
                    Waarvan.lees(rij.getString(10)),
                    rij.getTimestamp(11).toInstant(),
                    Grondslag.valueOf(rij.getString(12)));
        }
    }

    private final DataSource database;

    Realisatievragen(DataSource database) {
        this.database = database;
    }

    /** By halfjaar, gemeente and peildatum. */
    public Vraag.Pagina<Rij> lijst(Filter filter, int overslaan, int hoogstens) {
        return vraag(filter).pagina(database, KOLOMMEN, VOLGORDE, Rij::van, overslaan, hoogstens);
    }

    /** The figure on the latest peildatum of one gemeente and halfjaar, or on the one asked; empty when there is none. */
    public Optional<Rij> laatste(Filter filter) {
        return vraag(filter).lijst(database, KOLOMMEN, "ORDER BY peildatum DESC LIMIT 1", Rij::van).stream()
                .findFirst();
    }

    private static Vraag vraag(Filter filter) {
        var moment = filter.bekendOp() == null ? Instant.parse("9999-01-01T00:00:00Z") : filter.bekendOp();
        var vraag = filter.bekendOp() == null
                ? new Vraag("FROM (" + VASTGELEGD + "r.geldend")
                : new Vraag(
                        "FROM (" + VASTGELEGD
                                + "r.vastgelegd_op <= ? AND (r.vervallen_op IS NULL OR r.vervallen_op > ?)",
                        moment,
                        moment);
        var dag = filter.peildatum();
        if (dag != null) {
            vraag.en("r.grondslag = 'STAND' AND r.peildatum = ?", dag);
            vraag.erachter(SOM, dag, moment, moment, dag, dag, moment, dag, dag, dag);
        }
        vraag.erachter(") cijfer WHERE true");
        if (filter.halfjaar() != null) {
            vraag.en("halfjaar = ?", filter.halfjaar().toString());
        }
        if (filter.gemeente() != null) {
            vraag.en("gemeente = ?", filter.gemeente().code());
        }
        if (filter.provincie() != null) {
            vraag.en(
                    "gemeente IN (SELECT code FROM gemeente WHERE provincie = ?)",
                    filter.provincie().code());
        }
        return vraag;
    }
}
