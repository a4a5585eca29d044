// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.toezichtinformatie.Informatieberichten;
import nl.trede.toezicht.toezichtinformatie.Verzoek;

@ApplicationScoped
class InformatiePublisher implements Informatieberichten {

    record ToezichtinformatieGevraagd(Halfjaar over, LocalDate peilmoment, LocalDate uiterlijk) {}

    private final Dossierzender zender;
    private final Gemeenten register;
    private final Clock clock;

    InformatiePublisher(Dossierzender zender, Gemeenten register, Clock clock) {
        this.zender = zender;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void gevraagd(Verzoek verzoek) {
        zender.zend(
                "toezichtinformatie-gevraagd",
                register.gemeente(verzoek.gemeente()).orElseThrow(),
                verzoek.id(),
                Vandaag.op(clock.instant()),
                new ToezichtinformatieGevraagd(
                        verzoek.halfjaar(), verzoek.halfjaar().peilmoment(), verzoek.uiterlijk()));
    }
}
