// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.termijn.Termijnen;

/** Hands the plain use case its ports. */
@ApplicationScoped
class DossierBeans {

    @Produces
    @Singleton
    StelDossierSamen stelDossierSamen(
            Besluiten besluiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen, Termijnen termijnen) {
        return new StelDossierSamen(besluiten, overleggen, plannen, nakomingen, termijnen);
    }
}
