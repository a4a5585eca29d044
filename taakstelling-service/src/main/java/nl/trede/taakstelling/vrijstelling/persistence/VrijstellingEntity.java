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
import nl.trede.taakstelling.vrijstelling.Beeindiging;
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

    /** Decided after it was recorded; null when tot stands. */
    public LocalDate einde;

    public LocalDate eindeDatum;
    public String eindeReden;
    public Instant eindeVastgelegdOp;

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

    /** Nobody else can record one of this gemeente until the transaction ends. */
    static void wachtOp(Gemeentecode gemeente) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:wat, 0)) as text)")
                .setParameter("wat", "vrijstelling " + gemeente)
                .getSingleResult();
    }

    /** The one with the same content; empty when it was not recorded. */
    public static Optional<VrijstellingEntity> gelijk(Vrijstelling vrijstelling) {
        return VrijstellingEntity.<VrijstellingEntity>list(
                        "gemeente = ?1 and vanaf = ?2", vrijstelling.gemeente().code(), vrijstelling.vanaf())
                .stream()
                .filter(rij -> rij.naarVrijstelling().equals(vrijstelling))
                .findFirst();
    }

    /** As it holds now, with the end that was decided later. */
    public Vrijstelling geldend() {
        return naarVrijstelling().tot(geldigTot());
    }

    /** First day on which it no longer holds; null when that is not known. */
    public LocalDate geldigTot() {
        return einde == null ? tot : einde;
    }

    void eindig(Beeindiging beeindiging, Instant nu) {
        einde = beeindiging.tot();
        eindeDatum = beeindiging.datum();
        eindeReden = beeindiging.reden();
        eindeVastgelegdOp = nu;
    }

    boolean isGeeindigd(Beeindiging beeindiging) {
        return einde != null && new Beeindiging(einde, eindeDatum, eindeReden).equals(beeindiging);
    }

    /** As it was recorded. */
    private Vrijstelling naarVrijstelling() {
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
            waar.append(" and vanaf <= :dag and (coalesce(einde, tot) is null or coalesce(einde, tot) > :dag)");
            met.and("dag", geldigOp);
        }
        return find(waar + " order by " + volgorde.orderBy, met);
    }
}
