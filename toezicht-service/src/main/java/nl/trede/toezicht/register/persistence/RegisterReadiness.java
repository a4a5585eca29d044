// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the whole register has come in: until then a known gemeente would be refused as unknown. */
@Readiness
@ApplicationScoped
class RegisterReadiness implements HealthCheck {

    private final PanacheGemeenten gemeenten;

    RegisterReadiness(PanacheGemeenten gemeenten) {
        this.gemeenten = gemeenten;
    }

    @Override
    @Transactional
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register")
                .status(gemeenten.volledig())
                .withData("gemeenten", gemeenten.count())
                .build();
    }
}
