// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.realisatie.realisatie.Signaal;
import org.hibernate.annotations.Immutable;

/** The row of a signalering, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "signalering")
public class SignaleringEntity extends PanacheEntityBase {

    @Id
    Long id;

    public UUID levering;
    public int regel;
    public String gemeente;
    public String halfjaar;
    public LocalDate peildatum;

    @Enumerated(EnumType.STRING)
    public Signaal soort;

    public String uitleg;

    /** By line. */
    public static PanacheQuery<SignaleringEntity> van(UUID levering) {
        return find("levering = ?1 order by regel, id", levering);
    }
}
