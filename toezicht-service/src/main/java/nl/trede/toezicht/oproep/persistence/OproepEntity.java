// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.oproep.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.oproep.Oproep;
import nl.trede.toezicht.saldo.Standstatus;

@Entity
@Table(name = "oproep")
class OproepEntity extends PanacheEntityBase {

    @Id
    UUID id;

    String provincie;
    String halfjaar;
    LocalDate datum;
    LocalDate peildatum;

    @Enumerated(EnumType.STRING)
    Standstatus status;

    int somSaldiBegin;
    int somSaldi;
    int somAchterstanden;
    int aantalGemeenten;
    int aantalMetAchterstand;
    Instant vastgelegdOp;

    static OproepEntity van(Oproep oproep) {
        var entity = new OproepEntity();
        entity.id = oproep.id();
        entity.provincie = oproep.provincie().code();
        entity.halfjaar = oproep.halfjaar().toString();
        entity.datum = oproep.datum();
        entity.peildatum = oproep.peildatum();
        entity.status = oproep.status();
        entity.somSaldiBegin = oproep.somSaldiBegin();
        entity.somSaldi = oproep.somSaldi();
        entity.somAchterstanden = oproep.somAchterstanden();
        entity.aantalGemeenten = oproep.aantalGemeenten();
        entity.aantalMetAchterstand = oproep.aantalMetAchterstand();
        entity.vastgelegdOp = oproep.vastgelegdOp();
        return entity;
    }

    Oproep naarOproep() {
        return new Oproep(
                id,
                new Provinciecode(provincie),
                Halfjaar.lees(halfjaar),
                datum,
                peildatum,
                status,
                somSaldiBegin,
                somSaldi,
                somAchterstanden,
                aantalGemeenten,
                aantalMetAchterstand,
                vastgelegdOp);
    }
}
