// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.trede.realisatie.levering.persistence.Bestandsontvangst.Uitkomsten;
import nl.trede.realisatie.realisatie.persistence.OpgeteldeCijfers;

/**
 * Brings the waiting mutaties among the known ones, in a fixed number of statements whatever their number. A mutatie is active when it is
 * about nothing else, or about one that is active; it counts when it is active and nothing took its place. That does not depend on the order
 * in which they come.
 */
final class Verwerking {

    private static final String TABELLEN = OpgeteldeCijfers.RAAKT
            + """
            CREATE TEMPORARY TABLE inname_actief (id text COLLATE "C", betreft text COLLATE "C") ON COMMIT DROP;
            CREATE TEMPORARY TABLE inname_rest (regel integer, id text COLLATE "C", betreft text COLLATE "C", intrekking boolean,
                bekende_ontvangst bigint, bekende_regel integer, gelijk boolean) ON COMMIT DROP;
            SET LOCAL work_mem = '64MB'""";

    /** The unique indexes keep out an id that is known and a second one about the same mutatie, in this file or before. */
    private static final String NIEUW =
            """
            WITH nieuw AS (
                INSERT INTO huisvesting (id, gemeente, koppelgemeente, datum, aantal, soort, telt_voor, betreft, ontvangst, regel, actief_vanaf)
                SELECT id, gemeente, koppelgemeente, datum, aantal, soort, telt_voor, betreft, ?, regel,
                    CASE WHEN betreft IS NULL THEN ?::timestamptz END
                FROM inname_mutatie
                ON CONFLICT DO NOTHING
                RETURNING telt_voor, datum, betreft, regel),
            raakt AS (
                INSERT INTO inname_raakt
                SELECT telt_voor, halfjaar_begin(datum), min(datum), min(regel) FROM nieuw
                WHERE betreft IS NULL AND telt_voor IS NOT NULL GROUP BY 1, 2)
            SELECT count(*), count(betreft) FROM nieuw""";

    /** What the indexes kept out, beside what is known under its id. */
    private static final String REST =
            """
            INSERT INTO inname_rest
            SELECT r.regel, r.id, r.betreft, r.gemeente IS NULL, h.ontvangst, h.regel, h.id IS NOT NULL
                AND (h.gemeente, h.koppelgemeente, h.datum, h.aantal, h.soort, h.betreft)
                    IS NOT DISTINCT FROM (r.gemeente, r.koppelgemeente, r.datum, r.aantal, r.soort, r.betreft)
            FROM (
                SELECT * FROM inname_mutatie s
                WHERE NOT EXISTS (SELECT FROM huisvesting h WHERE h.ontvangst = ? AND h.regel = s.regel)) r
            LEFT JOIN huisvesting h ON h.id = r.id""";

    private static final String ONGEWIJZIGD = "SELECT count(*) FROM inname_rest WHERE gelijk";
    private static final String CONFLICTEN =
            """
            INSERT INTO inname_fout (regel, veld, reden)
            SELECT r.regel, 'id', format('%s is al bekend met een andere inhoud, van regel %s in levering %s; er is niets gewijzigd',
                r.id, r.bekende_regel, o.levering)
            FROM inname_rest r JOIN ontvangst o ON o.id = r.bekende_ontvangst WHERE NOT r.gelijk
            UNION ALL
            SELECT r.regel, CASE WHEN r.intrekking THEN 'intrekt' ELSE 'vervangt' END,
                format('%s is al vervangen of ingetrokken door %s, van regel %s in levering %s; verander of trek die in', r.betreft,
                    b.id, b.regel, o.levering)
            FROM inname_rest r JOIN huisvesting b ON b.betreft = r.betreft JOIN ontvangst o ON o.id = b.ontvangst
            WHERE r.bekende_ontvangst IS NULL""";

    /** Chains are followed one index look-up a link; the odd condition keeps the index of all that is parked out of it. */
    private static final String ACTIEF =
            """
            SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;
            INSERT INTO inname_actief
            WITH RECURSIVE actief (id, betreft) AS (
                SELECT h.id, h.betreft FROM huisvesting h JOIN huisvesting d ON d.id = h.betreft
                WHERE h.actief_vanaf IS NULL AND d.actief_vanaf IS NOT NULL
                UNION ALL
                SELECT h.id, h.betreft FROM actief a JOIN huisvesting h ON h.betreft = a.id
                WHERE coalesce(h.actief_vanaf, 'infinity') = 'infinity')
            SELECT id, betreft FROM actief;
            SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on; ANALYZE inname_actief""";

    private static final String WORDT_ACTIEF =
            """
            WITH a AS (
                UPDATE huisvesting h SET actief_vanaf = ? FROM inname_actief a WHERE h.id = a.id
                RETURNING h.telt_voor, h.datum, h.ontvangst, h.regel)
            INSERT INTO inname_raakt
            SELECT telt_voor, halfjaar_begin(datum), min(datum), coalesce(min(regel) FILTER (WHERE ontvangst = ?), 1)
            FROM a WHERE telt_voor IS NOT NULL GROUP BY 1, 2""";
    private static final String VERVALT =
            """
            WITH v AS (
                UPDATE huisvesting d SET vervallen_op = ? FROM inname_actief a JOIN huisvesting h ON h.id = a.id
                WHERE d.id = a.betreft AND d.vervallen_op IS NULL
                RETURNING d.telt_voor, d.datum, h.ontvangst, h.regel)
            INSERT INTO inname_raakt
            SELECT telt_voor, halfjaar_begin(datum), min(datum), coalesce(min(regel) FILTER (WHERE ontvangst = ?), 1)
            FROM v WHERE telt_voor IS NOT NULL GROUP BY 1, 2""";
    private static final String GEPARKEERD =
            "SELECT count(*) FROM huisvesting WHERE ontvangst = ? AND actief_vanaf IS NULL";

    /** From so many new rows on the planner should look again. */
    private static final int VEEL = 50_000;

    private final Connection verbinding;
    private final long ontvangst;
    private final OffsetDateTime nu;

    Verwerking(Connection verbinding, long ontvangst, OffsetDateTime nu) {
        this.verbinding = verbinding;
        this.ontvangst = ontvangst;
        this.nu = nu;
    }

    /** @param wachtend number of lines that could be right */
    Uitkomsten verwerk(long wachtend) throws SQLException {
        voerUit(TABELLEN);
        var nieuw = nieuw();
        var ongewijzigd = 0;
        if (nieuw[0] >= VEEL) {
            voerUit("ANALYZE huisvesting");
        }
        if (nieuw[0] < wachtend) {
            voerUit("ANALYZE inname_mutatie");
            wijzig(REST);
            ongewijzigd = tel(ONGEWIJZIGD);
            if (nieuw[0] + ongewijzigd < wachtend) {
                voerUit(CONFLICTEN);
            }
        }
        if (nieuw[1] > 0 || nieuw[0] > 0 && erIsGeparkeerd()) {
            voerUit(ACTIEF);
            wijzigOp(WORDT_ACTIEF);
            wijzigOp(VERVALT);
        }
        voerUit("ANALYZE inname_raakt");
        var geparkeerd = nieuw[1] > 0 ? geparkeerd() : 0;
        return new Uitkomsten(nieuw[0] - geparkeerd, ongewijzigd, geparkeerd);
    }

    private int[] nieuw() throws SQLException {
        try (var opdracht = verbinding.prepareStatement(NIEUW)) {
            opdracht.setLong(1, ontvangst);
            opdracht.setObject(2, nu);
            try (var rij = opdracht.executeQuery()) {
                rij.next();
                return new int[] {rij.getInt(1), rij.getInt(2)};
            }
        }
    }

    private boolean erIsGeparkeerd() throws SQLException {
        try (var vraag = verbinding.prepareStatement(
                        "SELECT EXISTS (SELECT FROM huisvesting WHERE actief_vanaf IS NULL)");
                var rij = vraag.executeQuery()) {
            return rij.next() && rij.getBoolean(1);
        }
    }

    private int tel(String sql) throws SQLException {
        try (var vraag = verbinding.prepareStatement(sql);
                var rij = vraag.executeQuery()) {
            rij.next();
            return rij.getInt(1);
        }
    }

    private int geparkeerd() throws SQLException {
        try (var vraag = verbinding.prepareStatement(GEPARKEERD)) {
            vraag.setLong(1, ontvangst);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }

    private void wijzig(String sql) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setLong(1, ontvangst);
            opdracht.executeUpdate();
        }
    }

    private void wijzigOp(String sql) throws SQLException {
        try (var opdracht = verbinding.prepareStatement(sql)) {
            opdracht.setObject(1, nu);
            opdracht.setLong(2, ontvangst);
            opdracht.executeUpdate();
        }
    }

    private void voerUit(String sql) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }
}
