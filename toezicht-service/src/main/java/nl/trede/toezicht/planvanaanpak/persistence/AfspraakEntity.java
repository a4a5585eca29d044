// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.termijn.Vervallen;

@Entity
@Table(name = "afspraak")
class AfspraakEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;
    LocalDate datum;
    String halfjaar;
    int waarvanAchterstand;
    Integer waarvanLopend;
    Integer percentageLopend;
    String toelichting;
    LocalDate vervallenOp;
    String vervalreden;
    Instant vastgelegdOp;

    static AfspraakEntity van(Afspraak afspraak) {
        var entity = new AfspraakEntity();
        entity.id = afspraak.id();
        entity.gemeente = afspraak.gemeente().code();
        entity.datum = afspraak.datum();
        entity.halfjaar = afspraak.halfjaar().toString();
        entity.waarvanAchterstand = afspraak.waarvanAchterstand();
        entity.waarvanLopend = afspraak.waarvanLopend();
        entity.percentageLopend = afspraak.percentageLopend();
        entity.toelichting = afspraak.toelichting();
        entity.vastgelegdOp = afspraak.vastgelegdOp();
        return entity;
    }

    Afspraak naarAfspraak() {
        return new Afspraak(
                id,
                new Gemeentecode(gemeente),
                datum,
                Halfjaar.lees(halfjaar),
                waarvanAchterstand,
                waarvanLopend,
                percentageLopend,
                toelichting,
                vervallenOp == null ? null : new Vervallen(vervallenOp, vervalreden),
                vastgelegdOp);
    }
}
