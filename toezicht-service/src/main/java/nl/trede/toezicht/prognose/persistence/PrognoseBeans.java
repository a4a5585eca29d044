// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.prognose.Halfjaarverlopen;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.register.Gemeenten;

/** Hands the plain use case its ports. */
@ApplicationScoped
class PrognoseBeans {

    @Produces
    @Singleton
    MaakPrognose maakPrognose(Halfjaarverlopen verlopen, Gemeenten register, Plannen plannen, Nakomingen nakomingen) {
        return new MaakPrognose(verlopen, register, plannen, nakomingen);
    }
}
