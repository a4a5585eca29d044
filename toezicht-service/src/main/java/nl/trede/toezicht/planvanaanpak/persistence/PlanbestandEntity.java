// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.trede.toezicht.planvanaanpak.Bestandsoort;
import nl.trede.toezicht.planvanaanpak.Planbestand;

@Entity
@Table(name = "planbestand")
class PlanbestandEntity extends PanacheEntityBase {

    @Id
    UUID id;

    UUID plan;
    String naam;

    @Enumerated(EnumType.STRING)
    Bestandsoort soort;

    int omvang;
    String sha256;
    String gescand;
    byte[] inhoud;
    Instant vastgelegdOp;

    static PlanbestandEntity van(Planbestand bestand, byte[] inhoud) {
        var entity = new PlanbestandEntity();
        entity.id = bestand.id();
        entity.plan = bestand.plan();
        entity.naam = bestand.naam();
        entity.soort = bestand.soort();
        entity.omvang = bestand.omvang();
        entity.sha256 = bestand.sha256();
        entity.gescand = bestand.gescand();
        entity.inhoud = inhoud;
        entity.vastgelegdOp = bestand.vastgelegdOp();
        return entity;
    }
}
