// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.realisatie.Realisatiestatus;
import org.hibernate.annotations.Immutable;

/** The row of a figure, to look at; it is written in bulk. */
@Entity
@Immutable
@Table(name = "realisatie")
public class RealisatieEntity extends PanacheEntityBase {

    @Id
    Long id;

    public String gemeente;
    public String halfjaar;
    public LocalDate peildatum;
    public int versie;
    public int gehuisvest;

    @Enumerated(EnumType.STRING)
    public Realisatiestatus status;

    @Column(columnDefinition = "jsonb")
    public String waarvan;

    public String bron;
    public UUID levering;
    public int regel;
    public boolean geldend;
    public Instant vastgelegdOp;

    /** Which figures are asked; each may be null and then lets all through. */
    public record Filter(Halfjaar halfjaar, Gemeentecode gemeente, Provinciecode provincie, LocalDate peildatum) {}

    /** Figures that count now, by halfjaar, gemeente and peildatum. */
    public static PanacheQuery<RealisatieEntity> geldend(Filter filter) {
        var waar = new StringBuilder("geldend");
        var met = new Parameters();
        if (filter.halfjaar() != null) {
            waar.append(" and halfjaar = :halfjaar");
            met.and("halfjaar", filter.halfjaar().toString());
        }
        if (filter.gemeente() != null) {
            waar.append(" and gemeente = :gemeente");
            met.and("gemeente", filter.gemeente().code());
        }
        if (filter.provincie() != null) {
            waar.append(" and gemeente in (select g.code from GemeenteEntity g where g.provincie = :provincie)");
            met.and("provincie", filter.provincie().code());
        }
        if (filter.peildatum() != null) {
            waar.append(" and peildatum = :peildatum");
            met.and("peildatum", filter.peildatum());
        }
        return find(waar + " order by halfjaar, gemeente, peildatum", met);
    }
}
