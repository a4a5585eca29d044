// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.trede.toezicht.planvanaanpak.NeemBestandIn;
import nl.trede.toezicht.planvanaanpak.Planbestanden;
import nl.trede.toezicht.planvanaanpak.Virusscanner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands the plain use case its ports and its limit. */
@ApplicationScoped
class Bestandinname {

    @Produces
    @Singleton
    NeemBestandIn neemBestandIn(
            Planbestanden bestanden,
            Virusscanner scanner,
            @ConfigProperty(name = "trede.plan.max-bestand") int hoogstens) {
        return new NeemBestandIn(bestanden, scanner, hoogstens);
    }
}
