// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tempo.BepaalTempo;

/** Hands the plain use case its ports. */
@ApplicationScoped
class TempoBeans {

    @Produces
    @Singleton
    BepaalTempo bepaalTempo(Kennisbron bron, Gemeenten register, Beleidskaders kaders) {
        return new BepaalTempo(bron, register, kaders);
    }
}
