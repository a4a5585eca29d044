// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.realisatie.levering.Bestandslezer;
import nl.trede.realisatie.levering.NeemLeveringIn;
import nl.trede.realisatie.levering.Werkbladen;
import nl.trede.realisatie.register.Gemeenten;

/** Makes the pipeline out of its ports. */
class InnameBeans {

    @Produces
    @Dependent
    NeemLeveringIn neemLeveringIn(Bestandslezer lezer, Werkbladen werkbladen, Gemeenten gemeenten) {
        return new NeemLeveringIn(lezer, werkbladen, gemeenten);
    }
}
