// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.terugkijken.KijkTerugOpGemeente;

/** Hands the plain use case its ports. */
@ApplicationScoped
class TerugkijkenBeans {

    @Produces
    @Singleton
    KijkTerugOpGemeente kijkTerugOpGemeente(Kennisbron bron, Beleidskaders kaders, Termijnen termijnen) {
        return new KijkTerugOpGemeente(bron, kaders, termijnen);
    }
}
