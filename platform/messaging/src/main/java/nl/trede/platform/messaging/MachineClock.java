// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one place where the time of the machine comes in; a test brings its own Clock. */
class MachineClock {

    /** What PostgreSQL keeps of a moment, so that an answer says the same before and after it was stored. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    /** @param file a file that says what time it is, to try out days that have not come; never in production */
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "trede.klok.bestand") Optional<Path> file) {
        if (file.isEmpty()) {
            return Clock.tick(Clock.systemUTC(), PRECISION);
        }
        if (ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "trede.klok.bestand sets another time than it is; that cannot be in production");
        }
        return new FileClock(file.get());
    }
}
