// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.overleg.LegOverlegVast;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.overleg.Uitnodigingen;

/** Hands the plain use case its ports. */
@ApplicationScoped
class OverlegBeans {

    @Produces
    @Singleton
    LegOverlegVast legOverlegVast(Overleggen overleggen, Uitnodigingen uitnodigingen) {
        return new LegOverlegVast(overleggen, uitnodigingen);
    }
}
