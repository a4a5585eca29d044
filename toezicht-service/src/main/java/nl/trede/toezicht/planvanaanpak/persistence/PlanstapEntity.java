// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;

@Entity
@Table(name = "planstap")
class PlanstapEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;

    @Enumerated(EnumType.STRING)
    Planstatus status;

    LocalDate datum;
    LocalDate uiterlijk;
    String[] halfjaren;
    String toelichting;
    boolean naHerhaaldUitstel;
    Instant vastgelegdOp;

    static PlanstapEntity van(Planstap stap) {
        var entity = new PlanstapEntity();
        entity.id = stap.id();
        entity.gemeente = stap.gemeente().code();
        entity.status = stap.status();
        entity.datum = stap.datum();
        entity.uiterlijk = stap.uiterlijk();
        entity.halfjaren = stap.halfjaren().stream().map(Halfjaar::toString).toArray(String[]::new);
        entity.toelichting = stap.toelichting();
        entity.naHerhaaldUitstel = stap.naHerhaaldUitstel();
        entity.vastgelegdOp = stap.vastgelegdOp();
        return entity;
    }

    Planstap naarPlanstap() {
        return new Planstap(
                id,
                new Gemeentecode(gemeente),
                status,
                datum,
                uiterlijk,
                Arrays.stream(halfjaren).map(Halfjaar::lees).toList(),
                toelichting,
                naHerhaaldUitstel,
                vastgelegdOp);
    }
}
