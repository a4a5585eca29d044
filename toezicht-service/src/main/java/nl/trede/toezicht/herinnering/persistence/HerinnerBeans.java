// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herinnering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.herinnering.Herinner;
import nl.trede.toezicht.herinnering.Herinneringen;
import nl.trede.toezicht.herinnering.Herinneringsberichten;
import nl.trede.toezicht.herinnering.Herinnerregels;
import nl.trede.toezicht.herinnering.Vervaldagen;

/** Hands the plain use case its ports and rules. */
@ApplicationScoped
class HerinnerBeans {

    @Produces
    @Singleton
    Herinner herinner(
            Vervaldagen vervaldagen,
            Herinneringen herinneringen,
            Herinneringsberichten berichten,
            HerinnerConfig config) {
        return new Herinner(
                vervaldagen, herinneringen, berichten, new Herinnerregels(config.dagenVoor(), config.dagenNa()));
    }
}
