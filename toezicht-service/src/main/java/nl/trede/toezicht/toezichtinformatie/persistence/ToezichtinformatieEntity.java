// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.toezichtinformatie.Toezichtinformatie;

@Entity
@Table(name = "toezichtinformatie")
class ToezichtinformatieEntity extends PanacheEntityBase {

    @Id
    UUID id;

    String gemeente;
    String halfjaar;
    LocalDate ontvangenOp;
    LocalDate vastgesteldOp;
    String toelichting;
    Instant vastgelegdOp;

    static ToezichtinformatieEntity van(Toezichtinformatie informatie) {
        var entity = new ToezichtinformatieEntity();
        entity.id = informatie.id();
        entity.gemeente = informatie.gemeente().code();
        entity.halfjaar = informatie.halfjaar().toString();
        entity.ontvangenOp = informatie.ontvangenOp();
        entity.vastgesteldOp = informatie.vastgesteldOp();
        entity.toelichting = informatie.toelichting();
        entity.vastgelegdOp = informatie.vastgelegdOp();
        return entity;
    }

    Toezichtinformatie naarInformatie() {
        return new Toezichtinformatie(
                id,
                new Gemeentecode(gemeente),
                Halfjaar.lees(halfjaar),
                ontvangenOp,
                vastgesteldOp,
                toelichting,
                vastgelegdOp);
    }
}
