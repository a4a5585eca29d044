// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.vrijstelling.Vrijstelling;

/** The row of a {@link Vrijstelling}. */
@Entity
@Table(name = "vrijstelling")
public class VrijstellingEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String gemeente;
    public LocalDate vanaf;
    public LocalDate tot;
    public int aantal;
    public String grond;
    public String bron;
    public Instant vastgelegdOp;

    public static VrijstellingEntity van(Vrijstelling vrijstelling, Instant nu) {
        var rij = new VrijstellingEntity();
        rij.id = UUID.randomUUID();
        rij.gemeente = vrijstelling.gemeente().code();
        rij.vanaf = vrijstelling.vanaf();
        rij.tot = vrijstelling.tot();
        rij.aantal = vrijstelling.aantal();
        rij.grond = vrijstelling.grond();
        rij.bron = vrijstelling.bron();
        rij.vastgelegdOp = nu;
        return rij;
    }

    /** The one with the same content; empty when it was not recorded. */
    public static Optional<VrijstellingEntity> gelijk(Vrijstelling vrijstelling) {
        return VrijstellingEntity.<VrijstellingEntity>list(
                        "gemeente = ?1 and vanaf = ?2", vrijstelling.gemeente().code(), vrijstelling.vanaf())
                .stream()
                .filter(rij -> rij.naarVrijstelling().equals(vrijstelling))
                .findFirst();
    }

    Vrijstelling naarVrijstelling() {
        return new Vrijstelling(new Gemeentecode(gemeente), vanaf, tot, aantal, grond, bron);
    }

    /** Each filter may be null and then lets all through. */
    public static PanacheQuery<VrijstellingEntity> lijst(
            Gemeentecode gemeente, LocalDate geldigOp, Vrijstellingsvolgorde volgorde) {
        var waar = new StringBuilder("1 = 1");
        var met = new Parameters();
        if (gemeente != null) {
            waar.append(" and gemeente = :gemeente");
            met.and("gemeente", gemeente.code());
        }
        if (geldigOp != null) {
            waar.append(" and vanaf <= :dag and (tot is null or tot > :dag)");
            met.and("dag", geldigOp);
        }
        return find(waar + " order by " + volgorde.orderBy, met);
    }
}
