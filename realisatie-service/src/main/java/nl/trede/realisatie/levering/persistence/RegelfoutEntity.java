// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of a fault of a line, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "regelfout")
public class RegelfoutEntity extends PanacheEntityBase {

    @Id
    Long id;

    public UUID levering;
    public int regel;
    public String veld;
    public String reden;

    /** By line. */
    public static PanacheQuery<RegelfoutEntity> van(UUID levering) {
        return find("levering = ?1 order by regel, id", levering);
    }
}
