// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.hibernate.annotations.Immutable;

/** The row of a levering, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "levering")
public class LeveringEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant ontvangenOp;

    @Enumerated(EnumType.STRING)
    public Inzending.Inhoud inhoud;

    @Enumerated(EnumType.STRING)
    public Inzending.Vorm vorm;

    public String bron;

    @Enumerated(EnumType.STRING)
    public Realisatiestatus gevraagdeStatus;

    public String bestandsnaam;
    public String sha256;
    public long grootte;
    public Integer toewijzing;
    public boolean bewaard;

    @Enumerated(EnumType.STRING)
    public Leveringsverslag.Status status;

    public LocalDate eerstePeildatum;
    public LocalDate laatstePeildatum;
    public int aanvaard;
    public int ongewijzigd;
    public int geparkeerd;
    public int geweigerd;
    public int signaleringen;

    /** Which are asked; each may be null and then lets all through. */
    public record Filter(Leveringsverslag.Status status, String bron) {}

    /** In what order a list stands. */
    public enum Volgorde {
        NIEUWSTE("ontvangenOp desc, id"),
        BRON("bron, ontvangenOp desc, id"),
        PEILDATUM("laatstePeildatum desc nulls last, ontvangenOp desc, id"),
        GEWEIGERD("geweigerd desc, ontvangenOp desc, id");

        private final String hql;

        Volgorde(String hql) {
            this.hql = hql;
        }
    }

    public static PanacheQuery<LeveringEntity> lijst(Filter filter, Volgorde volgorde) {
        var waar = new StringBuilder("1 = 1");
        var met = new Parameters();
        if (filter.status() != null) {
            waar.append(" and status = :status");
            met.and("status", filter.status());
        }
        if (filter.bron() != null && !filter.bron().isBlank()) {
            waar.append(" and bron = :bron");
            met.and("bron", filter.bron().strip());
        }
        return find(waar + " order by " + volgorde.hql, met);
    }
}
