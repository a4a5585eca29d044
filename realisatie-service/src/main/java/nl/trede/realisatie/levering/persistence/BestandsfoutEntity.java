// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Bestandsfout;
import org.hibernate.annotations.Immutable;

/** The row of a fault of a file as a whole, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "bestandsfout")
public class BestandsfoutEntity extends PanacheEntityBase {

    @Id
    Long id;

    UUID levering;
    String veld;
    String reden;

    /** In the order in which they were found. */
    public static List<Bestandsfout> van(UUID levering) {
        return BestandsfoutEntity.<BestandsfoutEntity>list("levering = ?1 order by id", levering).stream()
                .map(rij -> new Bestandsfout(rij.veld, rij.reden))
                .toList();
    }
}
