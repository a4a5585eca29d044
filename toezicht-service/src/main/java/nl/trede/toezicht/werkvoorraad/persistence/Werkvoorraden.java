// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.werkvoorraad.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Resterend;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.werkvoorraad.Urgentie;

/** Finds what is to be done in the dossiers of a provincie, in one statement, and beside it which spoor can lapse by the figures. */
@ApplicationScoped
public class Werkvoorraden {

    /** What has been lying longer than this is history, not work. */
    private static final int DAGEN_TERUG = 180;

    private static final String SQL =
            """
            WITH geldend AS (
                SELECT b.gemeente, b.soort, b.halfjaar, b.trede, b.datum, b.volgnummer FROM besluit b
                WHERE b.soort <> 'INTREKKING' AND NOT EXISTS (SELECT 1 FROM besluit i WHERE i.ingetrokken = b.id))
            SELECT w.gemeente, g.naam, w.soort, w.wie, w.datum, w.wat
            FROM (
                SELECT v.gemeente, v.soort, 'TOEZICHTHOUDER' AS wie, v.datum,
                    CASE WHEN v.datum < :vandaag THEN 'Spreek de gemeente aan: ' || v.omschrijving || ' is er niet'
                        ELSE 'Let op de laatste dag: ' || v.omschrijving END AS wat
                FROM vervaldag v
                WHERE v.open AND v.datum BETWEEN :terug AND :week AND (v.soort <> 'AFSPRAAK' OR v.datum >= :vandaag)
                    AND v.soort <> 'INDEPLAATSSTELLING'
                UNION ALL
                SELECT a.gemeente, 'AFSPRAAK', 'TOEZICHTHOUDER', a.datum, 'Kijk of de afspraak van die dag is gehaald'
                FROM afspraak a
                WHERE a.vervallen_op IS NULL AND a.datum BETWEEN :terug AND :gisteren AND NOT EXISTS (
                    SELECT 1 FROM geldend b WHERE b.gemeente = a.gemeente AND b.datum >= a.datum)
                UNION ALL
                SELECT p.gemeente, 'PLAN', 'TOEZICHTHOUDER', NULL, 'Beoordeel het plan van aanpak dat op ' || to_char(p.datum, 'DD-MM-YYYY') || ' kwam'
                FROM planstap p
                WHERE p.status = 'ONTVANGEN' AND p.datum >= :terug AND NOT EXISTS (
                    SELECT 1 FROM planstap later WHERE later.gemeente = p.gemeente
                        AND (later.datum > p.datum OR later.datum = p.datum AND later.volgnummer > p.volgnummer))
                UNION ALL
                SELECT t.gemeente, 'BRIEF', 'GS', NULL, 'Stel de brief vast en verzend haar: de termijn voor ' || t.naam || ' wacht erop'
                FROM termijn t WHERE t.start IS NULL AND t.vervallen_op IS NULL
                UNION ALL
                SELECT o.gemeente, 'OVERLEG', 'TOEZICHTHOUDER', o.tot,
                    CASE WHEN o.tot < :vandaag THEN 'Leg de uitkomst van het overleg vast'
                        ELSE 'Bereid het ' || lower(o.soort) || ' overleg voor' || coalesce(': ' || o.onderwerp, '') END
                FROM overleg o
                WHERE o.uitkomst IS NULL AND o.van <= :week AND o.tot >= :terug
                    AND NOT EXISTS (SELECT 1 FROM overleg nieuw WHERE nieuw.vervangt = o.id)
                UNION ALL
                SELECT o.gemeente, 'OVERLEG', 'TOEZICHTHOUDER', NULL,
                    'Spreek af wanneer het ' || lower(o.soort) || ' overleg is: "' || o.aanduiding || '" is geen dag'
                FROM overleg o
                WHERE o.uitkomst IS NULL AND o.van IS NULL
                    AND (o.vastgelegd_op AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN :terug AND :vandaag
                    AND NOT EXISTS (SELECT 1 FROM overleg nieuw WHERE nieuw.vervangt = o.id)
                UNION ALL
                SELECT i.gemeente, 'INDEPLAATSSTELLING', 'TOEZICHTHOUDER', NULL,
                    'Leg de openbare bekendmaking en het afschrift aan de raad vast, spoor ' || i.spoor
                FROM indeplaatsstelling i
                WHERE i.fase IN ('VOORNEMEN', 'BESLUIT') AND (
                    i.inhoud::jsonb -> (CASE i.fase WHEN 'BESLUIT' THEN 'besluit' ELSE 'voornemen' END) -> 'waarborgen' ->> 'bekendgemaaktOp' IS NULL
                    OR i.inhoud::jsonb -> (CASE i.fase WHEN 'BESLUIT' THEN 'besluit' ELSE 'voornemen' END) -> 'waarborgen' ->> 'afschriftRaadOp' IS NULL)
                UNION ALL
                SELECT v.gemeente, 'INDEPLAATSSTELLING', 'GS', v.datum,
                    CASE WHEN v.datum < :vandaag THEN 'Besluit wat er volgt: de termijn voor "' || v.omschrijving || '" is voorbij'
                        ELSE 'Let op de laatste dag: ' || v.omschrijving END
                FROM vervaldag v WHERE v.soort = 'INDEPLAATSSTELLING' AND v.open AND v.datum BETWEEN :terug AND :week
                UNION ALL
                SELECT s.gemeente, 'EINDE', 'GS', NULL,
                    'Besluit over afschalen: de taakstelling met achterstand is gehaald op ' || to_char(s.peildatum, 'DD-MM-YYYY')
                FROM stand s
                JOIN LATERAL (SELECT b.trede, b.datum FROM geldend b WHERE b.gemeente = s.gemeente AND b.soort = 'TREDE'
                    ORDER BY b.datum DESC, b.volgnummer DESC LIMIT 1) b ON b.trede > 0 AND b.datum < s.peildatum
                WHERE NOT s.vervallen AND s.peildatum >= :terug AND s.saldo >= 0 AND s.halfjaar IN (:lopend, :vorig)
                    AND NOT EXISTS (SELECT 1 FROM stand later WHERE later.gemeente = s.gemeente AND later.halfjaar > s.halfjaar
                        AND NOT later.vervallen AND later.peildatum IS NOT NULL)
                UNION ALL
                SELECT s.gemeente, 'BEOORDELING', 'TOEZICHTHOUDER', NULL,
                    'Beoordeel ' || s.halfjaar || ' en leg een besluit voor: de taakstelling is niet gehaald'
                FROM stand s
                WHERE NOT s.vervallen AND s.halfjaar = :vorig AND s.peildatum >= :laatsteDag AND s.saldo < 0 AND NOT EXISTS (
                    SELECT 1 FROM geldend b WHERE b.gemeente = s.gemeente AND b.halfjaar = s.halfjaar)
            ) w
            JOIN gemeente g ON g.code = w.gemeente
            WHERE g.provincie = :provincie AND (:gemeente = '' OR g.code = :gemeente)""";

    private final EntityManager database;
    private final Gemeenten register;
    private final Sporen sporen;
    private final Resterend resterend;

    Werkvoorraden(EntityManager database, Gemeenten register, Sporen sporen, Resterend resterend) {
        this.database = database;
        this.register = register;
        this.sporen = sporen;
        this.resterend = resterend;
    }

    record Rij(String gemeente, String naam, String soort, String wie, LocalDate datum, String wat) {
        Taak naarTaak(LocalDate vandaag) {
            return new Taak(gemeente, naam, soort, wie, datum, Urgentie.van(datum, vandaag), wat);
        }
    }

    /** The sporen that can lapse, since the figures show that they were met in time; few gemeenten have one that runs. */
    private Stream<Taak> opTijd(Provinciecode provincie, String gemeente, LocalDate vandaag) {
        @SuppressWarnings("unchecked") // the query was made for text
        List<String> gemeenten = database.createNativeQuery(
                        """
                        SELECT DISTINCT g.code FROM indeplaatsstelling i JOIN gemeente g ON g.code = i.gemeente
                        WHERE i.fase IN ('VOORNEMEN', 'BESLUIT') AND g.provincie = :provincie AND (:gemeente = '' OR g.code = :gemeente)""",
                        String.class)
                .setParameter("provincie", provincie.code())
                .setParameter("gemeente", gemeente == null ? "" : gemeente)
                .getResultList();
        return gemeenten.stream()
                .map(code -> register.gemeente(new Gemeentecode(code)).orElseThrow())
                .flatMap(een -> sporen.van(een.code()).stream()
                        .flatMap(spoor -> resterend.opTijdGehaald(een, spoor, vandaag).stream()
                                .map(cijfer -> laatVervallen(een, spoor, cijfer))));
    }

    private static Taak laatVervallen(Gemeente gemeente, Spoor spoor, Beeindiging.Cijfer cijfer) {
        return new Taak(
                gemeente.code().code(),
                gemeente.naam(),
                "INDEPLAATSSTELLING",
                "GS",
                null,
                Urgentie.ZODRA_HET_KAN,
                "Laat spoor " + spoor.nummer() + " vervallen: volgens de cijfers van " + Dag.kort(cijfer.peildatum())
                        + " is op tijd gehaald");
    }

    /** @param gemeente only of this one; null = of all. The most urgent first */
    public List<Taak> lees(Provinciecode provincie, String gemeente, LocalDate vandaag) {
        var lopend = Halfjaar.van(vandaag);
        @SuppressWarnings("unchecked") // the query was made for this record
        List<Rij> rijen = database.createNativeQuery(SQL, Rij.class)
                .setParameter("provincie", provincie.code())
                .setParameter("gemeente", gemeente == null ? "" : gemeente)
                .setParameter("vandaag", vandaag)
                .setParameter("terug", vandaag.minusDays(DAGEN_TERUG))
                .setParameter("week", Urgentie.eindeVanDeWeek(vandaag))
                .setParameter("lopend", lopend.toString())
                .setParameter("vorig", lopend.vorige().toString())
                .setParameter("laatsteDag", lopend.eersteDag().minusDays(1))
                .setParameter("gisteren", vandaag.minusDays(1))
                .getResultList();
        return Stream.concat(rijen.stream().map(rij -> rij.naarTaak(vandaag)), opTijd(provincie, gemeente, vandaag))
                .sorted(Comparator.comparing(Taak::urgentie)
                        .thenComparing(Taak::datum, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Taak::naam, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Taak::wat, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
