// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** For the part of a page that listens ({@code stroom/luister}): when the page was made, so that what changed since is not missed. */
@Named("stroom")
@ApplicationScoped
public class Stroomvak {

    private final Clock clock;

    Stroomvak(Clock clock) {
        this.clock = clock;
    }

    public Instant nu() {
        return clock.instant();
    }
}
