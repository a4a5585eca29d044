// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.realisatie.Cijfer;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Grondslag;
import nl.trede.realisatie.realisatie.Realisatiemeldingen;
import nl.trede.realisatie.realisatie.Realisaties;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import nl.trede.realisatie.realisatie.Versie;

/**
 * Figures that are added up from huisvestingen. Where no stand exists for a gemeente and halfjaar, the sum up to the last day a huisvesting is
 * known for is a figure, VOORLOPIG, and a later change corrects it on every peildatum it was told for. Where a stand exists, that one leads:
 * sums are no longer told, and one that was told for a later peildatum is corrected to the stand (rule 21).
 */
@ApplicationScoped
public class OpgeteldeCijfers {

    /** Which pairs of gemeente and halfjaar changed, from which day, by which line. Of no collation of its own, so that every index on a gemeente can be used. */
    public static final String RAAKT =
            "CREATE TEMPORARY TABLE inname_raakt (gemeente text, begin date, vanaf date, regel integer) ON COMMIT DROP;";

    private static final int BATCH = 500;

    private static final String SOMMEN =
            """
            WITH paar AS MATERIALIZED (
                SELECT r.gemeente, r.begin, halfjaar_van(r.begin) halfjaar, min(r.vanaf) vanaf, min(r.regel) regel FROM inname_raakt r
                WHERE NOT EXISTS (SELECT FROM realisatie s WHERE s.gemeente = r.gemeente AND s.halfjaar = halfjaar_van(r.begin)
                    AND s.grondslag = 'STAND')
                GROUP BY 1, 2),
            dag AS MATERIALIZED (
                SELECT p.gemeente, p.begin, h.datum, h.soort, sum(CASE WHEN h.vervallen_op IS NULL THEN h.aantal ELSE 0 END) aantal
                FROM paar p JOIN huisvesting h ON h.telt_voor = p.gemeente AND h.datum >= p.begin
                    AND h.datum < (p.begin + interval '6 months')::date
                WHERE h.actief_vanaf IS NOT NULL
                GROUP BY 1, 2, 3, 4),
            peil AS (
                SELECT gemeente, begin, max(datum) peildatum FROM dag GROUP BY 1, 2
                UNION
                SELECT p.gemeente, p.begin, r.peildatum FROM paar p
                JOIN realisatie r ON r.gemeente = p.gemeente AND r.halfjaar = p.halfjaar AND r.grondslag = 'HUISVESTINGEN'
                WHERE r.peildatum >= p.vanaf),
            soort AS (
                SELECT p.gemeente, p.begin, p.peildatum, d.soort, sum(d.aantal) aantal
                FROM peil p JOIN dag d ON d.gemeente = p.gemeente AND d.begin = p.begin AND d.datum <= p.peildatum
                GROUP BY 1, 2, 3, 4),
            som AS (
                SELECT gemeente, begin, peildatum, sum(aantal)::integer gehuisvest, coalesce(
                    jsonb_agg(jsonb_build_object('soort', soort, 'aantal', aantal) ORDER BY soort) FILTER (WHERE aantal > 0), '[]') waarvan
                FROM soort GROUP BY 1, 2, 3)
            SELECT s.gemeente, p.halfjaar, s.peildatum, s.gehuisvest, s.waarvan, p.regel, coalesce(b.versie, 0), b.gehuisvest
            FROM som s JOIN paar p ON p.gemeente = s.gemeente AND p.begin = s.begin
            LEFT JOIN LATERAL (
                SELECT r.versie, r.gehuisvest, r.waarvan FROM realisatie r
                WHERE r.gemeente = s.gemeente AND r.halfjaar = p.halfjaar AND r.peildatum = s.peildatum
                ORDER BY r.versie DESC LIMIT 1) b ON true
            WHERE b.versie IS NULL OR b.gehuisvest <> s.gehuisvest OR b.waarvan <> s.waarvan
            ORDER BY s.gemeente, p.halfjaar, s.peildatum""";

    /** Of the sums of a halfjaar only the one on the latest peildatum counts on. */
    private static final String ALLEEN_LAATSTE =
            """
            UPDATE realisatie r SET geldend = false, vervallen_op = greatest(r.vastgelegd_op, ?)
            FROM (SELECT DISTINCT gemeente, halfjaar_van(begin) halfjaar FROM inname_raakt) p
            WHERE r.gemeente = p.gemeente AND r.halfjaar = p.halfjaar AND r.grondslag = 'HUISVESTINGEN' AND r.geldend
                AND EXISTS (SELECT FROM realisatie n WHERE n.gemeente = r.gemeente AND n.halfjaar = r.halfjaar
                    AND n.grondslag = 'HUISVESTINGEN' AND n.geldend AND n.peildatum > r.peildatum)""";

    private static final String STAND_LEIDT =
            """
            WITH paar AS (SELECT DISTINCT gemeente, halfjaar FROM inname_regel),
            opgeteld AS (
                SELECT DISTINCT ON (r.gemeente, r.halfjaar, r.peildatum) r.* FROM realisatie r
                JOIN paar p ON p.gemeente = r.gemeente AND p.halfjaar = r.halfjaar
                WHERE r.grondslag = 'HUISVESTINGEN'
                ORDER BY r.gemeente, r.halfjaar, r.peildatum, r.versie DESC)
            SELECT o.gemeente, o.halfjaar, o.peildatum, s.gehuisvest, s.waarvan, s.regel, o.versie, o.gehuisvest, s.peildatum, s.bron,
                s.levering
            FROM opgeteld o JOIN LATERAL (
                SELECT * FROM realisatie s WHERE s.gemeente = o.gemeente AND s.halfjaar = o.halfjaar AND s.grondslag = 'STAND' AND s.geldend
                ORDER BY s.peildatum DESC LIMIT 1) s ON true
            WHERE o.peildatum > s.peildatum AND (o.gehuisvest <> s.gehuisvest OR o.waarvan <> s.waarvan)
            ORDER BY o.gemeente, o.halfjaar, o.peildatum""";
    private static final String GEEN_SOM =
            """
            UPDATE realisatie r SET geldend = false, vervallen_op = greatest(r.vastgelegd_op, ?)
            FROM (SELECT DISTINCT gemeente, halfjaar FROM inname_regel) p
            WHERE r.gemeente = p.gemeente AND r.halfjaar = p.halfjaar AND r.grondslag = 'HUISVESTINGEN' AND r.geldend
                AND EXISTS (SELECT FROM realisatie s WHERE s.gemeente = r.gemeente AND s.halfjaar = r.halfjaar AND s.grondslag = 'STAND')""";

    private final Clock clock;
    private final Realisaties realisaties;
    private final Realisatiemeldingen meldingen;

    OpgeteldeCijfers(Clock clock, Realisaties realisaties, Realisatiemeldingen meldingen) {
        this.clock = clock;
        this.realisaties = realisaties;
        this.meldingen = meldingen;
    }

    private interface Lezer {
        GemeldCijfer lees(ResultSet rij) throws SQLException;
    }

    /** After huisvestingen about the pairs of {@code inname_raakt} changed; the levering did it. */
    public void naHuisvestingen(Connection verbinding, UUID levering, Inzending inzending) throws SQLException {
        var nu = nu();
        var bron = inzending.bron() + ", opgeteld uit huisvestingen";
        var gezegd = inzending.afzender().reden();
        var reden = gezegd != null ? gezegd : "mutaties in een latere levering van " + inzending.bron();
        voer(verbinding, SOMMEN, rij -> cijfer(rij, bron, levering, reden));
        voer(verbinding, ALLEEN_LAATSTE, nu);
    }

    /** After standen about the pairs of {@code inname_regel} were taken in. */
    public void naStanden(Connection verbinding) throws SQLException {
        var nu = nu();
        voer(
                verbinding,
                STAND_LEIDT,
                rij -> cijfer(
                        rij,
                        rij.getString(10),
                        rij.getObject(11, UUID.class),
                        "de stand van %s is leidend boven opgetelde huisvestingen"
                                .formatted(rij.getObject(9, LocalDate.class))));
        voer(verbinding, GEEN_SOM, nu);
    }

    private void voer(Connection verbinding, String sql, Lezer lezer) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql)) {
            vraag.setFetchSize(BATCH);
            try (var rij = vraag.executeQuery()) {
                var cijfers = new ArrayList<GemeldCijfer>();
                while (rij.next()) {
                    cijfers.add(lezer.lees(rij));
                    if (cijfers.size() == BATCH) {
                        leg(cijfers);
                    }
                }
                leg(cijfers);
            }
        }
    }

    private static void voer(Connection verbinding, String sql, OffsetDateTime nu) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setObject(1, nu);
            opdracht.executeUpdate();
        }
    }

    /** Records these figures, tells them, and empties the list. */
    public void leg(List<GemeldCijfer> cijfers) {
        realisaties.leg(cijfers);
        meldingen.gemeld(cijfers);
        cijfers.clear();
    }

    private static GemeldCijfer cijfer(ResultSet rij, String bron, UUID levering, String reden) throws SQLException {
        var vorig = rij.getObject(8, Integer.class);
        var cijfer = new Cijfer(rij.getInt(4), Realisatiestatus.VOORLOPIG, Waarvan.lees(rij.getString(5)));
        return new GemeldCijfer(
                new Gemeentecode(rij.getString(1)),
                Halfjaar.lees(rij.getString(2)),
                new Versie(rij.getObject(3, LocalDate.class), rij.getInt(7) + 1, cijfer, Grondslag.HUISVESTINGEN),
                bron,
                levering,
                rij.getInt(6),
                vorig,
                vorig == null ? null : reden);
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
