// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.persistence.Vastlegging;

@Entity
@Table(name = "beoordeling")
class BeoordelingEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;
    String halfjaar;
    int trede;
    String oordeel;
    Instant gemaaktOp;
    String inhoud;

    static BeoordelingEntity van(Beoordeling beoordeling, Vastlegging vastlegging) {
        var entity = new BeoordelingEntity();
        entity.id = beoordeling.id();
        entity.gemeente = beoordeling.gemeente().code();
        entity.halfjaar = beoordeling.halfjaar().toString();
        entity.trede = beoordeling.voorgesteldeTrede();
        entity.oordeel = beoordeling.oordeel().code();
        entity.gemaaktOp = beoordeling.gemaaktOp();
        entity.inhoud = vastlegging.schrijf(beoordeling);
        return entity;
    }

    Beoordeling naarBeoordeling(Vastlegging vastlegging) {
        return vastlegging.lees(inhoud, Beoordeling.class);
    }
}
