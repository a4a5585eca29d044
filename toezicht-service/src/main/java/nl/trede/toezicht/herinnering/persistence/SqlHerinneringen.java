// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.trede.toezicht.herinnering.Herinnering;
import nl.trede.toezicht.herinnering.Herinneringen;

/** One row a reminder; who inserts it gives it. Another that tries meanwhile waits for the outcome and then finds it taken, or takes it. */
@ApplicationScoped
class SqlHerinneringen implements Herinneringen {

    private final EntityManager database;

    SqlHerinneringen(EntityManager database) {
        this.database = database;
    }

    record Sleutel(String soort, UUID bron, LocalDate einde, String omschrijving, Integer regel) {
        static Sleutel van(Herinnering herinnering) {
            var dag = herinnering.dag();
            return new Sleutel(dag.soort().name(), dag.bron(), dag.datum(), dag.omschrijving(), herinnering.regel());
        }
    }

    @Override
    public List<Herinnering> ongeclaimd(Collection<Herinnering> herinneringen) {
        if (herinneringen.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // the query was made for this record
        var gegeven = new HashSet<Sleutel>(database.createNativeQuery(
                        "SELECT soort, bron, einde, omschrijving, regel FROM herinnering WHERE bron IN :bronnen",
                        Sleutel.class)
                .setParameter(
                        "bronnen",
                        herinneringen.stream()
                                .map(herinnering -> herinnering.dag().bron())
                                .distinct()
                                .toList())
                .getResultList());
        return herinneringen.stream()
                .filter(herinnering -> !gegeven.contains(Sleutel.van(herinnering)))
                .toList();
    }

    @Override
    public boolean claim(Herinnering herinnering, Instant nu) {
        var dag = herinnering.dag();
        return database.createNativeQuery(
                                """
                                INSERT INTO herinnering
                                    (id, soort, bron, einde, regel, gemeente, datum, omschrijving, vastgelegd_op)
                                VALUES (:id, :soort, :bron, :einde, :regel, :gemeente, :datum, :omschrijving, :nu)
                                ON CONFLICT DO NOTHING""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("soort", dag.soort().name())
                        .setParameter("bron", dag.bron())
                        .setParameter("einde", dag.datum())
                        .setParameter("regel", herinnering.regel())
                        .setParameter("gemeente", dag.gemeente().code())
                        .setParameter("datum", herinnering.datum())
                        .setParameter("omschrijving", dag.omschrijving())
                        .setParameter("nu", nu)
                        .executeUpdate()
                == 1;
    }
}
