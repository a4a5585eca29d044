// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.rest.Caller;

@ApplicationScoped
class HttpAanmelding implements Aanmelding {

    private final Caller caller;
    private final Clock clock;

    HttpAanmelding(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Wie wie() {
        return new Wie(caller.name().orElse(null), clock.instant());
    }
}
