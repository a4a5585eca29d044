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
import nl.trede.toezicht.planvanaanpak.Vertraging;

@Entity
@Table(name = "planvertraging")
class VertragingEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    UUID plan;
    int maatregel;
    LocalDate gemeldOp;
    LocalDate gereedOp;
    Integer personen;
    String toelichting;
    Instant vastgelegdOp;

    static VertragingEntity van(UUID plan, int maatregel, Vertraging vertraging) {
        var entity = new VertragingEntity();
        entity.id = UUID.randomUUID();
        entity.plan = plan;
        entity.maatregel = maatregel;
        entity.gemeldOp = vertraging.gemeldOp();
        entity.gereedOp = vertraging.gereedOp();
        entity.personen = vertraging.personen();
        entity.toelichting = vertraging.toelichting();
        entity.vastgelegdOp = vertraging.vastgelegdOp();
        return entity;
    }

    Vertraging naarVertraging() {
        return new Vertraging(gemeldOp, gereedOp, personen, toelichting, vastgelegdOp);
    }
}
