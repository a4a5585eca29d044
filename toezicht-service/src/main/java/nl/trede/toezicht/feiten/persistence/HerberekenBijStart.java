// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.trede.toezicht.feiten.HerberekenStanden;

/** The standen are kept as they were last computed; a service that starts may bring another beleid. */
@ApplicationScoped
class HerberekenBijStart {

    private final HerberekenStanden herbereken;

    HerberekenBijStart(HerberekenStanden herbereken) {
        this.herbereken = herbereken;
    }

    @Transactional
    void start(@Observes StartupEvent event) {
        herbereken.verwerkAlles();
    }
}
