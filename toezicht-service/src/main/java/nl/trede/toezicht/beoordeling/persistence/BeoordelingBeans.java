// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.BeoordeelProvincie;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Beoordelingsfeiten;
import nl.trede.toezicht.beoordeling.ToetsActualiteit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Standen;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class BeoordelingBeans {

    @Produces
    @Singleton
    Beoordelingsfeiten beoordelingsfeiten(
            Standen standen, Besluiten besluiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen) {
        return new Beoordelingsfeiten(standen, besluiten, overleggen, plannen, nakomingen);
    }

    @Produces
    @Singleton
    ToetsActualiteit toetsActualiteit(Standen standen, Beleidskaders kaders, Beoordelingsfeiten feiten) {
        return new ToetsActualiteit(standen, kaders, feiten);
    }

    @Produces
    @Singleton
    BeoordeelProvincie beoordeelProvincie(Gemeenten register, BeoordeelHalfjaar beoordeel) {
        return new BeoordeelProvincie(register, beoordeel);
    }

    @Produces
    @Singleton
    BeoordeelHalfjaar beoordeelHalfjaar(
            Standen standen, Beleidskaders kaders, Beoordelingsfeiten feiten, Beoordelingen beoordelingen) {
        return new BeoordeelHalfjaar(standen, kaders, feiten, beoordelingen);
    }
}
