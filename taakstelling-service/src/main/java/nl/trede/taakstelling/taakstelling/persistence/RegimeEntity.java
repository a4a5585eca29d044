// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.trede.taakstelling.taakstelling.Regime;

/** The only row about the {@link Regime}; there is none as long as nobody recorded an end. */
@Entity
@Table(name = "regime")
public class RegimeEntity extends PanacheEntityBase {

    @Id
    public boolean id = true;

    public LocalDate einde;
    public String bron;
    public Instant vastgelegdOp;

    public static Optional<RegimeEntity> rij() {
        return findByIdOptional(true);
    }

    static Regime regime() {
        return rij().map(rij -> new Regime(rij.einde)).orElse(Regime.ZONDER_EINDE);
    }
}
