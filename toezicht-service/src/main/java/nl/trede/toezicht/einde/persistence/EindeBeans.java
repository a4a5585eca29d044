// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.trede.toezicht.einde.LaatVervallen;
import nl.trede.toezicht.einde.Lopendeafspraken;
import nl.trede.toezicht.termijn.Termijnen;

/** Hands the plain use case its ports. */
@ApplicationScoped
class EindeBeans {

    @Produces
    @Singleton
    LaatVervallen laatVervallen(Termijnen termijnen, Lopendeafspraken afspraken) {
        return new LaatVervallen(termijnen, afspraken);
    }

    @Produces
    @Singleton
    Lopendeafspraken lopendeafspraken(EntityManager database) {
        return (gemeente, dag, reden) -> database.createNativeQuery(
                        """
                        UPDATE afspraak SET vervallen_op = :dag, vervalreden = :reden
                        WHERE gemeente = :gemeente AND datum > :dag AND vervallen_op IS NULL""")
                .setParameter("dag", dag)
                .setParameter("reden", reden)
                .setParameter("gemeente", gemeente.code())
                .executeUpdate();
    }
}
