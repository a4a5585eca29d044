// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.ladder.Bekendmakingen;
import nl.trede.toezicht.ladder.BeoordeelHalfjaar;
import nl.trede.toezicht.ladder.Beoordelingsfeiten;
import nl.trede.toezicht.ladder.Dossiers;
import nl.trede.toezicht.ladder.MaakMomentopname;
import nl.trede.toezicht.ladder.NeemBesluit;
import nl.trede.toezicht.ladder.StelDossierSamen;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.termijn.Termijnen;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class LadderBeans {

    @Produces
    @Singleton
    Beoordelingsfeiten beoordelingsfeiten(
            Standen standen, Dossiers dossiers, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        return new Beoordelingsfeiten(standen, dossiers, overleggen, plannen, nakomingen);
    }

    @Produces
    @Singleton
    BeoordeelHalfjaar beoordeelHalfjaar(
            Standen standen, Beleidskaders kaders, Beoordelingsfeiten feiten, Dossiers dossiers) {
        return new BeoordeelHalfjaar(standen, kaders, feiten, dossiers);
    }

    @Produces
    @Singleton
    MaakMomentopname maakMomentopname(
            Standen standen, Beoordelingsfeiten feiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        return new MaakMomentopname(standen, feiten, overleggen, plannen, nakomingen);
    }

    @Produces
    @Singleton
    NeemBesluit neemBesluit(
            Dossiers dossiers,
            Beleidskaders kaders,
            Termijnen termijnen,
            MaakMomentopname momentopnamen,
            Bekendmakingen bekendmakingen) {
        return new NeemBesluit(dossiers, kaders, termijnen, momentopnamen, bekendmakingen);
    }

    @Produces
    @Singleton
    StelDossierSamen stelDossierSamen(
            Dossiers dossiers, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen, Termijnen termijnen) {
        return new StelDossierSamen(dossiers, overleggen, plannen, nakomingen, termijnen);
    }
}
