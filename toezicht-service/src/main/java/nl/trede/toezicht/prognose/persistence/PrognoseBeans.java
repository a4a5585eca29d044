// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.prognose.Halfjaarverlopen;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.register.Gemeenten;

/** Hands the plain use case its ports. */
@ApplicationScoped
class PrognoseBeans {

    @Produces
    @Singleton
    MaakPrognose maakPrognose(Halfjaarverlopen verlopen, Gemeenten register, Kennisbron bron, Beleidskaders kaders) {
        return new MaakPrognose(verlopen, register, bron, kaders);
    }
}
