// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.betwisting.Betwistingsstatus;

/** The row of one step of a betwisting; it never changes. */
@Entity
@Table(name = "betwistingstap")
public class BetwistingstapEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public UUID betwisting;
    public int versie;

    @Enumerated(EnumType.STRING)
    public Betwistingsstatus status;

    /** Null when nothing was said. */
    public String uitleg;

    public Instant op;

    /** The first first. */
    public static List<BetwistingstapEntity> van(UUID betwisting) {
        return list("betwisting = ?1 order by versie", betwisting);
    }
}
