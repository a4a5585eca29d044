// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herinnering.Vervaldag;
import nl.trede.toezicht.herinnering.Vervaldagen;
import nl.trede.toezicht.herinnering.Vervaldagsoort;

/** Reads the view in which every feature's days come together. */
@ApplicationScoped
class SqlVervaldagen implements Vervaldagen {

    private final EntityManager database;

    SqlVervaldagen(EntityManager database) {
        this.database = database;
    }

    record Rij(String soort, UUID bron, String gemeente, String omschrijving, LocalDate datum, Integer personen) {
        Vervaldag naarVervaldag() {
            return new Vervaldag(
                    Vervaldagsoort.valueOf(soort), bron, new Gemeentecode(gemeente), omschrijving, datum, personen);
        }
    }

    @Override
    public List<Vervaldag> open(LocalDate van, LocalDate totEnMet) {
        @SuppressWarnings("unchecked") // the query was made for this record
        List<Rij> rijen = database.createNativeQuery(
                        """
                        SELECT soort, bron, gemeente, omschrijving, datum, personen FROM vervaldag
                        WHERE open AND datum BETWEEN :van AND :tot ORDER BY datum, gemeente, soort, bron""",
                        Rij.class)
                .setParameter("van", van)
                .setParameter("tot", totEnMet)
                .getResultList();
        return rijen.stream().map(Rij::naarVervaldag).toList();
    }
}
