// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one place where the time of the machine comes in; a test brings its own Clock. */
class MachineClock {

    /** What PostgreSQL keeps of a moment, so that an answer says the same before and after it was stored. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
