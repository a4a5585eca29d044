// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.realisatie.huisvesting.Mutatiebladen;
import nl.trede.realisatie.huisvesting.Mutatielezer;
import nl.trede.realisatie.huisvesting.NeemMutatiesIn;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.telregel.Telregelboek;

/** Puts the use case together with what it needs. */
@ApplicationScoped
class Mutatiepijplijn {

    @Produces
    @Singleton
    NeemMutatiesIn neemMutatiesIn(
            Mutatielezer lezer, Mutatiebladen bladen, Gemeenten gemeenten, Telregelboek telregels) {
        return new NeemMutatiesIn(lezer, bladen, gemeenten, telregels);
    }
}
