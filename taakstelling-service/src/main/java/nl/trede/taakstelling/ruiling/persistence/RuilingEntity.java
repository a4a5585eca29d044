// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
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

    /** Those of the gemeenten that who asks may see: the database leaves the others out, and their places in the order empty. */
    public List<RuilingdeelRij> zichtbareDelen() {
        return delen.stream().filter(Objects::nonNull).toList();
    }

    /** Each filter may be null and then lets all through. */
    public static PanacheQuery<RuilingEntity> lijst(
            Halfjaar halfjaar, Gemeentecode gemeente, Ruilingsvolgorde volgorde) {
        var waar = new StringBuilder("1 = 1");
        var met = new Parameters();
        if (halfjaar != null) {
            waar.append(" and halfjaar = :halfjaar");
            met.and("halfjaar", halfjaar.toString());
        }
        if (gemeente != null) {
            waar.append(" and id in (select r.id from RuilingEntity r join r.delen d where d.gemeente = :gemeente)");
            met.and("gemeente", gemeente.code());
        }
        return find(waar + " order by " + volgorde.orderBy, met);
    }
}
