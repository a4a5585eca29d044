// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.schaal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Twenty years of a whole country, written straight into the tables: 40 halfjaren with a figure of every month, a proposal
 * and a besluit each, and a dossier. The proposal and the besluit are copies of real ones of the first gemeente. Of its own codes, and gone
 * again afterwards, since other tests count what is there.
 */
@ApplicationScoped
class Twintigjaar {

    /** The first halfjaar is 2004-II, the last 2024-I. */
    static final String LAATSTE = "2024-I";

    static final String EERSTE_GEMEENTE = "GM6001";
    static final String PROVINCIE = "PV23";

    /** Sixty in the one, more than any provincie has; the others over the other eleven. */
    private static final String WAAR =
            "CASE WHEN n <= 60 THEN 'PV23' ELSE (ARRAY['PV20','PV21','PV22','PV24','PV25','PV26','PV27','PV28','PV29','PV30','PV31'])[1 + n % 11] END";

    private static final List<String> TABELLEN = List.of(
            "herinnering",
            "betwisting",
            "toezichtinformatieverzoek",
            "termijn",
            "afspraak",
            "planstap",
            "overleg",
            "dossierbrief",
            "inwonertal",
            "besluit",
            "beoordeling",
            "realisatie",
            "taakstelling",
            "openingsstand",
            "stand",
            "gemeente_versie");

    private static final String HALFJAREN =
            """
            (SELECT i, (2004 + (i + 1) / 2)::text || CASE WHEN i %% 2 = 0 THEN '-II' ELSE '-I' END AS halfjaar,
                make_date(2004 + (i + 1) / 2, CASE WHEN i %% 2 = 0 THEN 7 ELSE 1 END, 1) AS eerste_dag
            FROM generate_series(0, 39) i) h"""
                    .replace("%%", "%");

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** The owner of the tables: the service may not have them analysed. */
    @ConfigProperty(name = "quarkus.flyway.username")
    String eigenaar;

    @ConfigProperty(name = "quarkus.flyway.password")
    String wachtwoord;

    /** Gemeenten with those numbers and their figures; nothing was decided yet. */
    void gemeenten(int van, int totEnMet) {
        var codes = "(SELECT n, 'GM' || (6000 + n) AS code FROM generate_series(%d, %d) n) g".formatted(van, totEnMet);
        uitgevoerd(
                """
                INSERT INTO gemeente (code, naam, provincie, register_omvang)
                SELECT code, 'Schaaldorp ' || n, %s, 1 FROM %s"""
                        .formatted(WAAR, codes),
                """
                INSERT INTO gemeente_versie (code, naam, provincie, vastgelegd_op)
                SELECT code, 'Schaaldorp ' || n, %s, timestamptz '2004-01-01' FROM %s"""
                        .formatted(WAAR, codes),
                """
                INSERT INTO inwonertal (gemeente, peildatum, aantal, bron, vastgelegd_op)
                SELECT code, make_date(jaar, 1, 1), 20000 + n * 10, 'CBS', timestamptz '2004-01-01'
                FROM %s, generate_series(2004, 2024) jaar"""
                        .formatted(codes),
                """
                INSERT INTO openingsstand (gemeente, versie, halfjaar, saldo, bron, vastgelegd_op)
                SELECT code, 1, '2004-II', 0, 'brief', timestamptz '2004-01-01' FROM %s"""
                        .formatted(codes),
                """
                INSERT INTO taakstelling (gemeente, halfjaar, versie, aantal, soort, datum, bron, vastgelegd_op)
                SELECT code, halfjaar, 1, 24 + n %% 30, 'VASTSTELLING', eerste_dag, 'Staatscourant', eerste_dag
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO realisatie (gemeente, halfjaar, peildatum, versie, gehuisvest, status, waarvan, bron, vastgelegd_op)
                SELECT code, halfjaar, (eerste_dag + make_interval(months => maand))::date, 1,
                    (24 + n %% 30 + 2 - n %% 5) * maand / 6, 'DEFINITIEF', '[]', 'COA', eerste_dag + make_interval(months => maand)
                FROM %s, %s, generate_series(1, 6) maand"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO stand (gemeente, halfjaar, versie, vervallen, beginsaldo, taakstelling, gehuisvest, saldo, peildatum,
                    status, opeenvolgend_gemist, waarvan, herkomst, ontbreekt, bronnen)
                SELECT code, halfjaar, 1, false, i * (2 - n %% 5), 24 + n %% 30, 24 + n %% 30 + 2 - n %% 5, (i + 1) * (2 - n %% 5),
                    (eerste_dag + interval '6 months')::date, 'DEFINITIEF', 0, '[]', '[]', '[]', '["COA"]'
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN));
    }

    /** What the first gemeente has by now of proposals and besluiten, for those of that number and of every halfjaar; and a dossier. */
    void dossiers(int van, int totEnMet) {
        var codes = "(SELECT n, 'GM' || (6000 + n) AS code FROM generate_series(%d, %d) n) g".formatted(van, totEnMet);
        uitgevoerd(
                """
                INSERT INTO beoordeling (id, gemeente, halfjaar, gemaakt_op, trede, oordeel, inhoud)
                SELECT k.id, k.code, k.halfjaar, b.gemaakt_op - make_interval(months => 6 * (40 - k.i)), b.trede, b.oordeel,
                    replace(replace(replace(b.inhoud, b.id::text, k.id::text), 'GM6001', k.code), '2024-I', k.halfjaar)
                FROM (SELECT * FROM beoordeling WHERE gemeente = 'GM6001' LIMIT 1) b,
                    (SELECT gen_random_uuid() AS id, g.code, h.halfjaar, h.i FROM %s, %s WHERE (g.n, h.i) <> (1, 39)) k"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO besluit (id, gemeente, soort, halfjaar, datum, trede, herkenning, vastgelegd_op, inhoud)
                SELECT k.id, k.code, b.soort, k.halfjaar, (b.datum - make_interval(months => 6 * (39 - k.i)))::date, b.trede,
                    b.herkenning || k.halfjaar, b.vastgelegd_op - make_interval(months => 6 * (39 - k.i)),
                    replace(replace(replace(b.inhoud, b.id::text, k.id::text), 'GM6001', k.code), '2024-I', k.halfjaar)
                FROM (SELECT * FROM besluit WHERE gemeente = 'GM6001' LIMIT 1) b,
                    (SELECT gen_random_uuid() AS id, g.code, h.halfjaar, h.i FROM %s, %s WHERE (g.n, h.i) <> (1, 39)) k"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO termijn (id, gemeente, besluit, document, naam, aantal, eenheid, halfjaren, start, einde, eerste_einde)
                SELECT gen_random_uuid(), code, gen_random_uuid(), 'PLAN_VAN_AANPAK', 'plan van aanpak', 4, 'WEKEN', '{}',
                    eerste_dag + 60, eerste_dag + 88, eerste_dag + 88
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO overleg (id, gemeente, soort, datum, van, tot, onderwerp, verwacht_niet_halen, vastgelegd_op)
                SELECT gen_random_uuid(), code, 'AMBTELIJK', eerste_dag + 30, eerste_dag + 30, eerste_dag + 30, 'voortgang', false,
                    eerste_dag + 30
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO planstap (id, gemeente, status, datum, halfjaren, na_herhaald_uitstel, vastgelegd_op)
                SELECT gen_random_uuid(), code, 'ONTVANGEN', eerste_dag + 80, ARRAY[halfjaar], false, eerste_dag + 80
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO afspraak (id, gemeente, datum, halfjaar, waarvan_achterstand, waarvan_lopend, vastgelegd_op)
                SELECT gen_random_uuid(), code, eerste_dag + 120, halfjaar, 0, 20, eerste_dag + 80 FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                """
                INSERT INTO dossierbrief (brief, gemeente, provincie, soort, kenmerk, onderwerp, datum_verzending)
                SELECT gen_random_uuid(), code, 'PV23', 'TREDE', 'k-' || code || halfjaar, 'Toezicht ' || halfjaar, eerste_dag + 59
                FROM %s, %s"""
                        .formatted(codes, HALFJAREN),
                "ANALYZE");
    }

    void weg() {
        uitgevoerd(TABELLEN.stream()
                .map(tabel -> "DELETE FROM " + tabel + " WHERE "
                        + (tabel.equals("gemeente_versie") ? "code" : "gemeente") + " BETWEEN 'GM6001' AND 'GM6342'")
                .toArray(String[]::new));
        uitgevoerd("DELETE FROM gemeente WHERE code BETWEEN 'GM6001' AND 'GM6342'", "ANALYZE");
    }

    private void uitgevoerd(String... opdrachten) {
        try (Connection connection = DriverManager.getConnection(url, eigenaar, wachtwoord);
                Statement statement = connection.createStatement()) {
            for (var opdracht : opdrachten) {
                statement.execute(opdracht);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
