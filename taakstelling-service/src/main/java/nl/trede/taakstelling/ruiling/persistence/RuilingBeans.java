// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.ruiling.VoerRuilingUit;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;

/** Puts the use case together for its adapters. */
@Dependent
class RuilingBeans {

    @Produces
    @Dependent
    VoerRuilingUit voerRuilingUit(Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        return new VoerRuilingUit(gemeenten, taakstellingen, meldingen);
    }
}
