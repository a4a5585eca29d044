// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kalender.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.kalender.VasteDagen;

/** Reads the calendar of a provincie in one statement. */
@ApplicationScoped
public class Kalenders {

    private static final String SQL =
            """
            SELECT k.datum, k.tot, k.soort, k.titel, g.code, g.naam, k.afgehandeld, k.sleutel
            FROM (
                SELECT v.datum, v.datum AS tot, v.soort, 'Laatste dag: ' || v.omschrijving AS titel, v.gemeente,
                    NOT v.open AS afgehandeld, v.soort || '-' || v.bron || '-' || md5(v.omschrijving || v.datum) AS sleutel
                FROM vervaldag v
                UNION ALL
                SELECT o.van, o.tot, 'OVERLEG',
                    initcap(o.soort) || ' overleg' || CASE WHEN o.datum IS NULL THEN ' (' || o.aanduiding || ')' ELSE '' END
                        || coalesce(': ' || o.onderwerp, ''),
                    o.gemeente, o.uitkomst IS NOT NULL, 'OVERLEG-' || o.id
                FROM overleg o
                WHERE o.van IS NOT NULL AND NOT EXISTS (SELECT 1 FROM overleg nieuw WHERE nieuw.vervangt = o.id)
                UNION ALL
                SELECT (b.inhoud::jsonb -> 'inhoud' ->> 'meetpunt')::date, (b.inhoud::jsonb -> 'inhoud' ->> 'meetpunt')::date,
                    'MEETPUNT', 'Meetpunt na de verschoning over ' || b.halfjaar, b.gemeente, false, 'MEETPUNT-' || b.id
                FROM besluit b
                WHERE b.soort = 'VERSCHONING' AND NOT EXISTS (SELECT 1 FROM besluit i WHERE i.ingetrokken = b.id)
            ) k
            JOIN gemeente g ON g.code = k.gemeente
            WHERE g.provincie = :provincie AND k.tot >= :van AND k.datum <= :tot AND (:gemeente = '' OR g.code = :gemeente)
            ORDER BY k.datum, k.tot, g.naam, k.titel""";

    private final EntityManager database;

    Kalenders(EntityManager database) {
        this.database = database;
    }

    /** @param gemeente only of this one; null = of all, with the days that return each halfjaar */
    public List<Kalenderregel> lees(Provinciecode provincie, String gemeente, LocalDate van, LocalDate tot) {
        @SuppressWarnings("unchecked") // the query was made for this record
        List<Kalenderregel> regels = new ArrayList<Kalenderregel>(database.createNativeQuery(SQL, Kalenderregel.class)
                .setParameter("provincie", provincie.code())
                .setParameter("gemeente", gemeente == null ? "" : gemeente)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getResultList());
        if (gemeente == null) {
            VasteDagen.tussen(van, tot).forEach(dag -> regels.add(vast(dag)));
        }
        return regels.stream()
                .sorted(Comparator.comparing(Kalenderregel::datum))
                .toList();
    }

    /** Those with gemeenten, by name; and this one, when it exists. @param ook may be null */
    @SuppressWarnings("unchecked") // the query was made for this record
    public List<Provinciekeuze> provincies(Provinciecode ook) {
        return database.createNativeQuery(
                        """
                        SELECT p.code, p.naam FROM provincie p
                        WHERE p.code = :ook OR EXISTS (SELECT 1 FROM gemeente g WHERE g.provincie = p.code) ORDER BY p.naam""",
                        Provinciekeuze.class)
                .setParameter("ook", ook == null ? "" : ook.code())
                .getResultList();
    }

    private static Kalenderregel vast(VasteDagen.VasteDag dag) {
        return new Kalenderregel(
                dag.datum(),
                dag.datum(),
                "VASTE_DAG",
                dag.titel(),
                null,
                null,
                false,
                "VAST-" + dag.datum() + "-" + Integer.toHexString(dag.titel().hashCode()));
    }
}
