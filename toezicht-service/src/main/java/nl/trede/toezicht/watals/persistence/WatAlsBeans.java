// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.watals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.watals.BekijkAanname;

/** Hands the plain use case its ports. */
@ApplicationScoped
class WatAlsBeans {

    @Produces
    @Singleton
    BekijkAanname bekijkAanname(Kennisbron bron, Beleidskaders kaders) {
        return new BekijkAanname(bron, kaders);
    }
}
