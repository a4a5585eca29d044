// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import nl.trede.taakstelling.bijstelling.Bijstellingen;

@ApplicationScoped
class PanacheBijstellingen implements Bijstellingen {

    private final Clock clock;

    PanacheBijstellingen(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Bijstelling> vergrendel(UUID id) {
        return BijstellingEntity.<BijstellingEntity>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(BijstellingEntity::naarBijstelling);
    }

    @Override
    public Optional<Bijstelling> van(Halfjaar halfjaar, LocalDate datum) {
        return BijstellingEntity.<BijstellingEntity>find(
                        "halfjaar = ?1 and datum = ?2 order by vastgelegdOp", halfjaar.toString(), datum)
                .firstResultOptional()
                .map(BijstellingEntity::naarBijstelling);
    }

    @Override
    public void bewaar(Bijstelling bijstelling) {
        var bekend = BijstellingEntity.<BijstellingEntity>findByIdOptional(bijstelling.id());
        if (bekend.isEmpty()) {
            BijstellingEntity.van(bijstelling, clock.instant()).persist();
        } else {
            bekend.get().correctieDatum = bijstelling.correctie().datum();
            bekend.get().correctieReden = bijstelling.correctie().reden();
        }
    }
}
