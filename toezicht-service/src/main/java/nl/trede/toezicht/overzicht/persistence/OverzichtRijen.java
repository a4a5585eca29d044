// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Maandcijfer;
import nl.trede.toezicht.overzicht.Overzicht;
import nl.trede.toezicht.overzicht.Provincietotaal;
import nl.trede.toezicht.overzicht.Vraag;

/** The questions of the overview, each one statement, however many gemeenten there are. */
@ApplicationScoped
public class OverzichtRijen {

    private static final String HERKOMST =
            """
            (SELECT string_agg((h ->> 'personen') || ' uit ' || (h ->> 'halfjaar')
                    || CASE WHEN (h ->> 'ofOuder')::boolean THEN ' of ouder' ELSE '' END, ', '
                    ORDER BY h ->> 'halfjaar')
             FROM jsonb_array_elements(s.herkomst) h)""";

    private static final String FICTIEF = "s.bronnen::text ILIKE '%fictief%'";

    /** What has been due longer than this is history. */
    private static final int DAGEN_TERUG = 180;

    /** After everything that was ever recorded. */
    private static final Instant ALTIJD = Instant.parse("9999-12-31T00:00:00Z");

    private static final String GEMEENTEN =
            """
            SELECT g.code, g.naam, p.naam AS provincie, i.provincie AS provinciecode, s.halfjaar, s.beginsaldo, s.overgenomen,
                s.taakstelling, s.gehuisvest, s.saldo, s.peildatum, s.status, %s AS herkomst, coalesce(%s, false) AS fictief,
                t.trede, t.naam, o.oordeel, o.kleur, d.termijn, d.wat, coalesce(d.verstreken, 0) AS verstreken
            FROM gemeente g
            JOIN gemeente_in_provincie i ON i.gemeente = g.code AND i.van <= :laatsteDag AND i.tot > :laatsteDag
            JOIN provincie p ON p.code = i.provincie
            LEFT JOIN stand s ON s.gemeente = g.code AND s.halfjaar = :halfjaar AND NOT s.vervallen
            LEFT JOIN LATERAL (
                SELECT b.trede, b.trede_naam AS naam
                FROM besluit b WHERE b.gemeente = g.code AND b.soort = 'TREDE'
                    AND NOT EXISTS (SELECT 1 FROM besluit i WHERE i.ingetrokken = b.id)
                ORDER BY b.datum DESC, b.volgnummer DESC LIMIT 1) t ON true
            LEFT JOIN LATERAL (
                SELECT b.oordeel_woord AS oordeel, b.oordeel_kleur AS kleur
                FROM besluit b WHERE b.gemeente = g.code AND b.oordeel_woord IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM besluit i WHERE i.ingetrokken = b.id)
                ORDER BY b.datum DESC, b.volgnummer DESC LIMIT 1) o ON true
            LEFT JOIN (
                SELECT v.gemeente, min(v.datum) FILTER (WHERE v.datum >= :vandaag) AS termijn,
                    (array_agg(v.omschrijving ORDER BY v.datum) FILTER (WHERE v.datum >= :vandaag))[1] AS wat,
                    count(*) FILTER (WHERE v.datum < :vandaag AND v.soort <> 'AFSPRAAK') AS verstreken
                FROM vervaldag v WHERE v.open AND v.datum >= :terug GROUP BY v.gemeente) d ON d.gemeente = g.code
            WHERE (g.geldig_van IS NULL OR g.geldig_van <= :laatsteDag)
              AND (g.geldig_tot IS NULL OR g.geldig_tot > :eersteDag)
              AND (:provincie = '' OR i.provincie = :provincie)
              AND (:zoek = '' OR g.naam ILIKE :zoek)
            """
                    .formatted(HERKOMST, FICTIEF);

    /** To be filled in: the saldo of a gemeente in the halfjaar, and what is joined for it. */
    private static final String PROVINCIES =
            """
            SELECT p.code, p.naam, coalesce(sum(s.beginsaldo + s.overgenomen), 0), coalesce(sum(c.saldo), 0),
                coalesce(sum(-least(c.saldo, 0)), 0), count(*) FILTER (WHERE c.saldo < 0),
                count(*) FILTER (WHERE c.saldo = 0), count(*) FILTER (WHERE c.saldo > 0),
                count(*) FILTER (WHERE g.code IS NOT NULL AND c.saldo IS NULL)
            FROM provincie p
            LEFT JOIN gemeente_in_provincie i ON i.provincie = p.code
                AND i.van <= :laatsteDag AND i.tot > :laatsteDag
            LEFT JOIN gemeente g ON g.code = i.gemeente
                AND (g.geldig_van IS NULL OR g.geldig_van <= :laatsteDag)
                AND (g.geldig_tot IS NULL OR g.geldig_tot > :laatsteDag)
            LEFT JOIN stand s ON s.gemeente = g.code AND s.halfjaar = :halfjaar AND NOT s.vervallen
            %2$s
            LEFT JOIN LATERAL (SELECT %1$s AS saldo) c ON true
            GROUP BY p.code, p.naam ORDER BY p.naam""";

    /** The figure of the halfjaar that is as far from its begin as the last figure of the halfjaar after it. */
    private static final String IN_DEZELFDE_MAAND =
            """
            LEFT JOIN stand n ON n.gemeente = g.code AND n.halfjaar = :erna AND NOT n.vervallen
            LEFT JOIN LATERAL (
                SELECT r.gehuisvest FROM realisatie r
                WHERE r.gemeente = g.code AND r.halfjaar = s.halfjaar
                    AND r.peildatum = (n.peildatum - interval '6 months')::date
                ORDER BY r.versie DESC LIMIT 1) r ON true""";

    private final EntityManager database;

    OverzichtRijen(EntityManager database) {
        this.database = database;
    }

    /** All halfjaren with a stand, newest first. */
    public List<String> halfjaren() {
        return database.createNativeQuery(
                        "SELECT DISTINCT halfjaar FROM stand WHERE NOT vervallen ORDER BY halfjaar DESC", String.class)
                .getResultList();
    }

    /** The newest halfjaar of which a realisatie is known; empty while there is none. */
    public Optional<String> laatsteMetRealisatie() {
        return Optional.ofNullable((String) database.createNativeQuery(
                        "SELECT max(halfjaar) FROM stand WHERE NOT vervallen AND peildatum IS NOT NULL", String.class)
                .getSingleResult());
    }

    /** The same by what was recorded at that moment. */
    public Optional<String> laatsteMetRealisatie(Instant bekendOp) {
        return Optional.ofNullable((String) database.createNativeQuery(
                        "SELECT max(halfjaar) FROM realisatie WHERE vastgelegd_op <= :op", String.class)
                .setParameter("op", bekendOp.atOffset(ZoneOffset.UTC))
                .getSingleResult());
    }

    /**
     * What every gemeente had housed on each day of the halfjaar of which there is a figure.
     *
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     */
    @SuppressWarnings("unchecked") // the query was made for this record
    public Map<String, List<Maandcijfer>> maandcijfers(Halfjaar halfjaar, Instant bekendOp) {
        List<Maandcijfer> cijfers = database.createNativeQuery(
                        """
                        SELECT DISTINCT ON (gemeente, peildatum) gemeente, peildatum, gehuisvest FROM realisatie
                        WHERE halfjaar = :halfjaar AND vastgelegd_op <= :op ORDER BY gemeente, peildatum, versie DESC""",
                        Maandcijfer.class)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("op", (bekendOp == null ? ALTIJD : bekendOp).atOffset(ZoneOffset.UTC))
                .getResultList();
        return cijfers.stream().collect(Collectors.groupingBy(Maandcijfer::gemeente));
    }

    /** As it is now. */
    public Overzicht overzicht(Vraag vraag) {
        var halfjaar = vraag.halfjaar().toString();
        return new Overzicht(
                provincies(halfjaar),
                provincies(vraag.halfjaar().vorige().toString()),
                inDezelfdeMaand(vraag.halfjaar().vorige()),
                gemeenten(vraag),
                wachtend(halfjaar));
    }

    /** Gemeenten that ended and whose saldo in that halfjaar waits for a verdeelsleutel: in no total. */
    private long wachtend(String halfjaar) {
        return ((Number) database.createNativeQuery(
                                """
                                SELECT count(*) FROM stand s JOIN gemeente g ON g.code = s.gemeente
                                WHERE s.halfjaar = :halfjaar AND NOT s.vervallen AND s.saldo <> 0
                                    AND g.geldig_tot <= :laatsteDag""",
                                Long.class)
                        .setParameter("halfjaar", halfjaar)
                        .setParameter("laatsteDag", Halfjaar.lees(halfjaar).laatsteDag())
                        .getSingleResult())
                .longValue();
    }

    /** Every provincie by name, with zeros where nothing is known; a gemeente where it is on the last day of the halfjaar. */
    public List<Provincietotaal> provincies(String halfjaar) {
        return database.createNativeQuery(PROVINCIES.formatted("s.saldo", ""), Provincietotaal.class)
                .setParameter("halfjaar", halfjaar)
                .setParameter("laatsteDag", Halfjaar.lees(halfjaar).laatsteDag())
                .getResultList();
    }

    /** The same in the month of the figures of the halfjaar after it; a gemeente without a figure of that month counts as one without stand. */
    private List<Provincietotaal> inDezelfdeMaand(Halfjaar halfjaar) {
        return database.createNativeQuery(
                        PROVINCIES.formatted("s.saldo - s.gehuisvest + r.gehuisvest", IN_DEZELFDE_MAAND),
                        Provincietotaal.class)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("erna", halfjaar.volgende().toString())
                .setParameter("laatsteDag", halfjaar.laatsteDag())
                .getResultList();
    }

    /** All that are asked, in no order: a country of gemeenten is small enough to sort and page in memory. */
    @SuppressWarnings("unchecked") // the query was made for this record
    private List<Gemeentebeeld> gemeenten(Vraag vraag) {
        return database.createNativeQuery(GEMEENTEN, Gemeentebeeld.class)
                .setParameter("halfjaar", vraag.halfjaar().toString())
                .setParameter("eersteDag", vraag.halfjaar().eersteDag())
                .setParameter("laatsteDag", vraag.halfjaar().laatsteDag())
                .setParameter("vandaag", vraag.vandaag())
                .setParameter("terug", vraag.vandaag().minusDays(DAGEN_TERUG))
                .setParameter("provincie", vraag.provincie() == null ? "" : vraag.provincie())
                .setParameter("zoek", vraag.zoek() == null ? "" : "%" + letterlijk(vraag.zoek()) + "%")
                .getResultList();
    }

    /** Newest first. */
    public List<Halfjaarrij> halfjaren(String gemeente) {
        return database.createNativeQuery(
                        "SELECT s.halfjaar, s.beginsaldo, s.overgenomen, s.taakstelling, s.gehuisvest, s.saldo, s.peildatum, s.status, "
                                + HERKOMST
                                + ", (SELECT string_agg(b, '; ') FROM jsonb_array_elements_text(s.bronnen) b)"
                                + ", (SELECT string_agg(o, ', ') FROM jsonb_array_elements_text(s.ontbreekt) o), "
                                + FICTIEF
                                + " FROM stand s WHERE s.gemeente = :gemeente AND NOT s.vervallen ORDER BY s.halfjaar DESC",
                        Halfjaarrij.class)
                .setParameter("gemeente", gemeente)
                .getResultList();
    }

    private static String letterlijk(String zoek) {
        return zoek.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
