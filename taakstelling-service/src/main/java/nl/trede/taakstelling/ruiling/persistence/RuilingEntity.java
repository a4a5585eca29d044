// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.ruiling.Ruiling;
import org.hibernate.annotations.BatchSize;

/** The row of a {@link Ruiling} that was carried out. */
@Entity
@Table(name = "ruiling")
public class RuilingEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String halfjaar;
    public String bron;
    public Instant vastgelegdOp;

    @ElementCollection
    @CollectionTable(name = "ruilingdeel", joinColumns = @JoinColumn(name = "ruiling"))
    @OrderColumn(name = "volgnummer")
    @BatchSize(size = 1000)
    public List<RuilingdeelRij> delen;

    public static RuilingEntity van(Ruiling ruiling, Instant nu) {
        var rij = new RuilingEntity();
        rij.id = UUID.randomUUID();
        rij.halfjaar = ruiling.halfjaar().toString();
        rij.bron = ruiling.bron();
        rij.vastgelegdOp = nu;
        rij.delen = ruiling.delen().stream().map(RuilingdeelRij::van).toList();
        return rij;
    }

    /** The newest first; the filter may be null and then lets all through. */
    public static PanacheQuery<RuilingEntity> lijst(Halfjaar halfjaar) {
        return halfjaar == null
                ? find("order by vastgelegdOp desc, id")
                : find("halfjaar = ?1 order by vastgelegdOp desc, id", halfjaar.toString());
    }
}
