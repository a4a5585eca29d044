// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.gelijkheid.VergelijkGevallen;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.register.Gemeenten;

/** Hands the plain use case its ports. */
@ApplicationScoped
class GelijkheidBeans {

    @Produces
    @Singleton
    VergelijkGevallen vergelijkGevallen(Gemeenten register, Beoordelingen beoordelingen, Besluiten besluiten) {
        return new VergelijkGevallen(register, beoordelingen, besluiten);
    }
}
