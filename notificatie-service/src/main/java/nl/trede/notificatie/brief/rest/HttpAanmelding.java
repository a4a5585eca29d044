// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Wie;
import nl.trede.platform.rest.Caller;
import nl.trede.platform.security.Rol;
import nl.trede.platform.security.Toegangen;

@ApplicationScoped
class HttpAanmelding implements Aanmelding {

    private final Caller caller;
    private final Toegangen toegangen;
    private final Clock clock;

    HttpAanmelding(Caller caller, Toegangen toegangen, Clock clock) {
        this.caller = caller;
        this.toegangen = toegangen;
        this.clock = clock;
    }

    @Override
    public Wie wie() {
        return new Wie(caller.name().orElse(null), clock.instant());
    }

    @Override
    public boolean tekent() {
        var toegang = toegangen.nu();
        return toegang.heeft(Rol.BESLISSER) || toegang.heeft(Rol.BEHEERDER);
    }
}
