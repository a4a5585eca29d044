// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the machine, until a test sets it; who sets it lets it go. */
@ApplicationScoped
public class Proefklok extends Clock {

    private static final Clock MACHINE = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private volatile Instant gezet;

    /** Noon of that day in the Netherlands. */
    public void zet(LocalDate dag) {
        gezet = dag.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }

    public void laatLos() {
        gezet = null;
    }

    @Override
    public Instant instant() {
        return gezet == null ? MACHINE.instant() : gezet;
    }

    @Override
    public ZoneId getZone() {
        return MACHINE.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return MACHINE.withZone(zone);
    }
}
