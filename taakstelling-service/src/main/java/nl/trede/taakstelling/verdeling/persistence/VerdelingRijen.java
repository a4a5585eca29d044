// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.database.Elevation;
import nl.trede.taakstelling.verdeling.Verdeelregel;
import nl.trede.taakstelling.verdeling.Verdeling;

/** What the formula needs, each question one statement. */
@ApplicationScoped
public class VerdelingRijen {

    record Rij(String code, String naam, Integer inwoners, Integer vastgesteld) {}

    /**
     * A gemeente of the halfjaar has the inhabitants of the parts it was made of on the day asked (art. 30): its predecessors since then,
     * each by its share. When one of those is not known its own number counts, if there is one.
     */
    private static final String BASIS =
            """
            WITH RECURSIVE deel(gemeente, bestanddeel, aandeel) AS (
                SELECT g.code, g.code, CAST(1 AS numeric) FROM gemeente g
                WHERE (g.geldig_van IS NULL OR g.geldig_van <= :eersteDag) AND (g.geldig_tot IS NULL OR g.geldig_tot > :eersteDag)
                UNION ALL
                SELECT d.gemeente, o.van, d.aandeel * o.aandeel FROM deel d JOIN overgang o ON o.naar = d.bestanddeel
                WHERE o.datum > :inwonersOp AND o.datum <= :eersteDag
            ), samen AS (
                SELECT d.gemeente, CASE WHEN count(*) = count(i.aantal * d.aandeel) THEN round(sum(i.aantal * d.aandeel)) END AS aantal
                FROM deel d JOIN gemeente b ON b.code = d.bestanddeel
                LEFT JOIN inwonertal i ON i.gemeente = d.bestanddeel AND i.peildatum = :inwonersOp
                WHERE (b.geldig_van IS NULL OR b.geldig_van <= :inwonersOp) AND (b.geldig_tot IS NULL OR b.geldig_tot > :inwonersOp)
                GROUP BY d.gemeente
            )
            SELECT g.code, g.naam, CAST(coalesce(s.aantal, i.aantal) AS integer), t.aantal FROM gemeente g
            LEFT JOIN samen s ON s.gemeente = g.code
            LEFT JOIN inwonertal i ON i.gemeente = g.code AND i.peildatum = :inwonersOp
            LEFT JOIN taakstelling t ON t.gemeente = g.code AND t.halfjaar = :halfjaar AND t.geldend
            WHERE (g.geldig_van IS NULL OR g.geldig_van <= :eersteDag) AND (g.geldig_tot IS NULL OR g.geldig_tot > :eersteDag)
            ORDER BY g.code""";

    private final EntityManager database;
    private final Elevation elevation;

    VerdelingRijen(EntityManager database, Elevation elevation) {
        this.database = database;
        this.elevation = elevation;
    }

    /** The gemeenten that exist on the first day of the halfjaar, by code, with nothing computed yet. */
    @SuppressWarnings("unchecked") // the query was made for these rows
    public List<Verdeelregel> basis(Halfjaar halfjaar, LocalDate inwonersOp) {
        List<Rij> rijen = database.createNativeQuery(BASIS, Rij.class)
                .setParameter("inwonersOp", inwonersOp)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("eersteDag", halfjaar.eersteDag())
                .getResultList();
        return rijen.stream()
                .map(rij -> new Verdeelregel(
                        new Gemeentecode(rij.code()), rij.naam(), rij.inwoners(), null, rij.vastgesteld()))
                .toList();
    }

    /** As {@link #basis}, of every gemeente whoever asks: for numbers over all of them, never to be shown one by one. */
    public List<Verdeelregel> alle(Halfjaar halfjaar, LocalDate inwonersOp) {
        return elevation.asSystem(() -> basis(halfjaar, inwonersOp));
    }

    /** The parts of a proposal together, in persons, whoever asks. */
    public int som(UUID voorstel) {
        return elevation.asSystem(() -> ((Number) database.createNativeQuery(
                                "SELECT coalesce(sum(aantal), 0) FROM verdelingsvoorstel_regel WHERE voorstel = :id")
                        .setParameter("id", voorstel)
                        .getSingleResult())
                .intValue());
    }

    /** What each gemeente gets, in persons: its part, or what a vrijstelling over the halfjaar leaves (rule 10). */
    public Map<Gemeentecode, Integer> aantallen(Verdeling verdeling, Halfjaar halfjaar) {
        var vrijgesteld = vrijgesteld(halfjaar);
        return verdeling.regels().stream()
                .collect(toMap(
                        Verdeelregel::gemeente, regel -> vrijgesteld.getOrDefault(regel.gemeente(), regel.berekend())));
    }

    /** The day that the statute names when inhabitants are known on it, else the latest on which they are; without any the statute's. */
    public LocalDate bekendeDag(Halfjaar halfjaar) {
        return (LocalDate) database.createNativeQuery(
                        """
                        SELECT coalesce((SELECT max(peildatum) FROM inwonertal WHERE peildatum = :wet),
                            (SELECT max(peildatum) FROM inwonertal), CAST(:wet AS date))""",
                        LocalDate.class)
                .setParameter("wet", Verdeling.wettelijkeDag(halfjaar))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked") // the query was made for these rows
    private Map<Gemeentecode, Integer> vrijgesteld(Halfjaar halfjaar) {
        List<Tuple> rijen = database.createNativeQuery(
                        """
                        SELECT gemeente, min(aantal) FROM vrijstelling
                        WHERE vanaf <= :eersteDag AND coalesce(einde, tot, 'infinity') > :eersteDag GROUP BY gemeente""",
                        Tuple.class)
                .setParameter("eersteDag", halfjaar.eersteDag())
                .getResultList();
        return rijen.stream()
                .collect(toMap(rij -> new Gemeentecode(rij.get(0, String.class)), rij -> rij.get(1, Integer.class)));
    }
}
