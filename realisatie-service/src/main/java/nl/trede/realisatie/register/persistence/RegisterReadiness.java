// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.realisatie.register.Gemeenten;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before every gemeente is known: until then right lines would be refused. */
@Readiness
@ApplicationScoped
class RegisterReadiness implements HealthCheck {

    private final Gemeenten gemeenten;

    RegisterReadiness(Gemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gemeenteregister")
                .status(gemeenten.compleet())
                .build();
    }
}
