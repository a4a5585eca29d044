// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.beleid.Beleidlezer;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.simulatie.Beleidsaanpasser;
import nl.trede.toezicht.simulatie.KiesBeleid;
import nl.trede.toezicht.simulatie.VoerSimulatieUit;

/** Hands the plain use cases their ports. */
@ApplicationScoped
class SimulatieBeans {

    @Produces
    @Singleton
    KiesBeleid kiesBeleid(Beleidskaders kaders, Beleidlezer lezer, Beleidsaanpasser aanpasser) {
        return new KiesBeleid(kaders, lezer, aanpasser);
    }

    @Produces
    @Singleton
    VoerSimulatieUit voerSimulatieUit(
            Kennisbron bron, Feitenboek feitenboek, Gemeenten register, KiesBeleid kiesBeleid) {
        return new VoerSimulatieUit(bron, feitenboek, register, kiesBeleid);
    }
}
