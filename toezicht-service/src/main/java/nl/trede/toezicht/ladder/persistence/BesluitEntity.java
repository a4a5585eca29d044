// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Intrekking;
import nl.trede.toezicht.ladder.Tredeplaatsing;

@Entity
@Table(name = "besluit")
class BesluitEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;

    @Enumerated(EnumType.STRING)
    Besluitsoort soort;

    String halfjaar;
    LocalDate datum;
    Integer trede;
    UUID ingetrokken;
    String herkenning;
    String sleutel;
    Instant vastgelegdOp;
    String inhoud;

    static BesluitEntity van(Besluit besluit, Vastlegging vastlegging) {
        var entity = new BesluitEntity();
        entity.id = besluit.id();
        entity.gemeente = besluit.gemeente().code();
        entity.soort = besluit.inhoud().soort();
        entity.halfjaar = besluit.halfjaar().toString();
        entity.datum = besluit.datum();
        entity.trede = besluit.inhoud() instanceof Tredeplaatsing plaatsing ? plaatsing.trede() : null;
        entity.ingetrokken = besluit.inhoud() instanceof Intrekking intrekking ? intrekking.ingetrokken() : null;
        entity.vastgelegdOp = besluit.vastgelegdOp();
        entity.inhoud = vastlegging.schrijf(besluit);
        return entity;
    }

    Besluit naarBesluit(Vastlegging vastlegging) {
        return vastlegging.lees(inhoud, Besluit.class);
    }
}
