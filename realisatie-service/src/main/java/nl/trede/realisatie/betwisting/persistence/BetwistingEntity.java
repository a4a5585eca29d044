// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

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
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.betwisting.BetwistCijfer;
import nl.trede.realisatie.betwisting.Betwisting;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.Indiener;

/** The row of a betwisting. */
@Entity
@Table(name = "betwisting")
public class BetwistingEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String gemeente;
    public String halfjaar;
    public LocalDate peildatum;

    @Enumerated(EnumType.STRING)
    public Indiener indiener;

    public int aantal;
    public int cijfer;
    public String toelichting;
    public String verwijzing;

    @Enumerated(EnumType.STRING)
    public Betwistingsstatus status;

    public int versie;
    public Instant ingediendOp;
    public Instant gewijzigdOp;

    /** Which are asked; each may be null and then lets all through. */
    public record Filter(Halfjaar halfjaar, Gemeentecode gemeente, Provinciecode provincie, Betwistingsstatus status) {}

    /** In what order a list stands. */
    public enum Volgorde {
        NIEUWSTE("ingediendOp desc, id"),
        GEMEENTE("gemeente, halfjaar, peildatum, id"),
        PEILDATUM("peildatum desc, gemeente, id"),
        STATUS("status, ingediendOp desc, id");

        private final String hql;

        Volgorde(String hql) {
            this.hql = hql;
        }
    }

    public static PanacheQuery<BetwistingEntity> lijst(Filter filter, Volgorde volgorde) {
        var waar = new StringBuilder("1 = 1");
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
        if (filter.status() != null) {
            waar.append(" and status = :status");
            met.and("status", filter.status());
        }
        return find(waar + " order by " + volgorde.hql, met);
    }

    void neemOver(Betwisting betwisting, Instant op) {
        id = betwisting.id();
        gemeente = betwisting.over().gemeente().code();
        halfjaar = betwisting.over().halfjaar().toString();
        peildatum = betwisting.over().peildatum();
        indiener = betwisting.indiener();
        aantal = betwisting.aantal();
        cijfer = betwisting.cijfer();
        toelichting = betwisting.toelichting();
        verwijzing = betwisting.verwijzing();
        status = betwisting.status();
        versie = betwisting.versie();
        ingediendOp = ingediendOp == null ? op : ingediendOp;
        gewijzigdOp = op;
    }

    Betwisting naarBetwisting() {
        var over = new BetwistCijfer(new Gemeentecode(gemeente), Halfjaar.lees(halfjaar), peildatum);
        return new Betwisting(id, over, indiener, aantal, cijfer, toelichting, verwijzing, status, versie);
    }
}
