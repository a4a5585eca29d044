// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.overleg.Uitnodigingen;
import nl.trede.toezicht.register.Gemeente;

@ApplicationScoped
class OverlegPublisher implements Uitnodigingen {

    record OverlegGepland(Uitnodiging overleg) {}

    record Uitnodiging(
            Overlegsoort soort, LocalDate op, String aanduiding, String onderwerp, List<String> deelnemers) {}

    private final Dossierzender zender;
    private final Clock clock;

    OverlegPublisher(Dossierzender zender, Clock clock) {
        this.zender = zender;
        this.clock = clock;
    }

    @Override
    public void gepland(Gemeente gemeente, Overleg overleg) {
        zender.zend(
                "overleg-gepland",
                gemeente,
                overleg.id(),
                Vandaag.op(clock.instant()),
                new OverlegGepland(new Uitnodiging(
                        overleg.soort(),
                        overleg.datum(),
                        overleg.aanduiding(),
                        overleg.onderwerp(),
                        overleg.deelnemers())));
    }
}
