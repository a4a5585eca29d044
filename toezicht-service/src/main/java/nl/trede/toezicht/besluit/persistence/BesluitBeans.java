// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.besluit.Bekendmakingen;
import nl.trede.toezicht.besluit.Besluitgrondslagen;
import nl.trede.toezicht.besluit.MaakMomentopname;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.besluit.VerschoonProvincie;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.termijn.Termijnen;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class BesluitBeans {

    @Produces
    @Singleton
    MaakMomentopname maakMomentopname(
            Standen standen, Beoordelingsfeiten feiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        return new MaakMomentopname(standen, feiten, overleggen, plannen, nakomingen);
    }

    @Produces
    @Singleton
    NeemBesluit neemBesluit(
            Besluiten besluiten,
            Besluitgrondslagen grondslagen,
            Termijnen termijnen,
            MaakMomentopname momentopnamen,
            Bekendmakingen bekendmakingen) {
        return new NeemBesluit(besluiten, grondslagen, termijnen, momentopnamen, bekendmakingen);
    }

    @Produces
    @Singleton
    VerschoonProvincie verschoonProvincie(Gemeenten register, Standen standen, NeemBesluit neemBesluit) {
        return new VerschoonProvincie(register, standen, neemBesluit);
    }

    @Produces
    @Singleton
    Besluitgrondslagen besluitgrondslagen(
            Beleidskaders kaders, Beoordelingen beoordelingen, Besluiten besluiten, Standen standen) {
        return new Besluitgrondslagen(kaders, beoordelingen, besluiten, standen);
    }
}
