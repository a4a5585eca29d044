// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.trede.platform.database.AsSystem;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.HerberekenStanden;
import nl.trede.toezicht.saldo.Feiten;

/** The standen are kept as they were last computed; a service that starts may bring another beleid. */
@ApplicationScoped
class HerberekenBijStart {

    private final Feitenboek feitenboek;
    private final HerberekenStanden herbereken;

    HerberekenBijStart(Feitenboek feitenboek, HerberekenStanden herbereken) {
        this.feitenboek = feitenboek;
        this.herbereken = herbereken;
    }

    @AsSystem
    @Transactional
    void start(@Observes StartupEvent event) {
        herbereken.verwerk(feitenboek.gemeenten().stream().map(Feiten::geen).toList());
    }
}
