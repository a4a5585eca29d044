// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.toezicht.termijn.Feestdagen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The feestdagen of the law, with the days that a decree makes equal to them for some years, which an installation configures. */
@ApplicationScoped
class Feestdagenbron {

    @Produces
    @Singleton
    Feestdagen feestdagen(
            @ConfigProperty(name = "trede.termijn.gelijkgestelde-dagen") Optional<List<LocalDate>> gelijkgesteld) {
        return new Feestdagen(Set.copyOf(gelijkgesteld.orElse(List.of())));
    }
}
