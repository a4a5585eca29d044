// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of what a reader said about a line that the figures do not show, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "opmerking")
public class OpmerkingEntity extends PanacheEntityBase {

    @Id
    Long id;

    public UUID levering;
    public int regel;
    public String tekst;

    /** By line. */
    public static PanacheQuery<OpmerkingEntity> van(UUID levering) {
        return find("levering = ?1 order by regel, id", levering);
    }
}
