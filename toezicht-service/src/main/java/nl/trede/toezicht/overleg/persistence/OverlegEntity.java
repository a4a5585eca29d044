// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overlegsoort;
import nl.trede.toezicht.overleg.Periode;

@Entity
@Table(name = "overleg")
class OverlegEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(insertable = false, updatable = false)
    Long volgnummer;

    String gemeente;

    @Enumerated(EnumType.STRING)
    Overlegsoort soort;

    LocalDate datum;
    String aanduiding;
    String onderwerp;
    String uitkomst;
    String afspraken;
    boolean verwachtNietHalen;
    LocalDate van;
    LocalDate tot;
    String[] deelnemers;
    UUID vervangt;
    Instant vastgelegdOp;

    static OverlegEntity van(Overleg overleg) {
        var entity = new OverlegEntity();
        entity.id = overleg.id();
        entity.gemeente = overleg.gemeente().code();
        entity.soort = overleg.soort();
        entity.datum = overleg.datum();
        entity.aanduiding = overleg.aanduiding();
        entity.onderwerp = overleg.onderwerp();
        entity.uitkomst = overleg.uitkomst();
        entity.afspraken = overleg.afspraken();
        entity.verwachtNietHalen = overleg.verwachtNietHalen();
        entity.van = overleg.periode().map(Periode::van).orElse(null);
        entity.tot = overleg.periode().map(Periode::tot).orElse(null);
        entity.deelnemers = overleg.deelnemers().toArray(String[]::new);
        entity.vervangt = overleg.vervangt();
        entity.vastgelegdOp = overleg.vastgelegdOp();
        return entity;
    }

    Overleg naarOverleg() {
        return new Overleg(
                id,
                new Gemeentecode(gemeente),
                soort,
                datum,
                aanduiding,
                onderwerp,
                uitkomst,
                afspraken,
                verwachtNietHalen,
                List.of(deelnemers),
                vervangt,
                vastgelegdOp);
    }
}
