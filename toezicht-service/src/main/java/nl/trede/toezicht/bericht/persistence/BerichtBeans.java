// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.bericht.MaakDossierbeeld;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.saldo.Standen;

/** Hands the plain use case its ports. */
@ApplicationScoped
class BerichtBeans {

    @Produces
    @Singleton
    MaakDossierbeeld maakDossierbeeld(Standen standen, StelDossierSamen dossiers, Beleidskaders kaders) {
        return new MaakDossierbeeld(standen, dossiers, kaders);
    }
}
