// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.verdeling.Verdeelregel;

/** What the formula needs, in one statement. */
@ApplicationScoped
public class VerdelingRijen {

    record Rij(String code, String naam, Integer inwoners, Integer vastgesteld) {}

    private final EntityManager database;

    VerdelingRijen(EntityManager database) {
        this.database = database;
    }

    /** The gemeenten that exist on the first day of the halfjaar, by code, with nothing computed yet. */
    @SuppressWarnings("unchecked")
    public List<Verdeelregel> basis(Halfjaar halfjaar, LocalDate inwonersOp) {
        List<Rij> rijen = database.createNativeQuery(
                        """
                        SELECT g.code, g.naam, i.aantal, t.aantal FROM gemeente g
                        LEFT JOIN inwonertal i ON i.gemeente = g.code AND i.peildatum = :inwonersOp
                        LEFT JOIN taakstelling t ON t.gemeente = g.code AND t.halfjaar = :halfjaar AND t.geldend
                        WHERE (g.geldig_van IS NULL OR g.geldig_van <= :eersteDag)
                          AND (g.geldig_tot IS NULL OR g.geldig_tot > :eersteDag)
                        ORDER BY g.code""",
                        Rij.class)
                .setParameter("inwonersOp", inwonersOp)
                .setParameter("halfjaar", halfjaar.toString())
                .setParameter("eersteDag", halfjaar.eersteDag())
                .getResultList();
        return rijen.stream()
                .map(rij -> new Verdeelregel(
                        new Gemeentecode(rij.code()), rij.naam(), rij.inwoners(), null, rij.vastgesteld()))
                .toList();
    }
}
