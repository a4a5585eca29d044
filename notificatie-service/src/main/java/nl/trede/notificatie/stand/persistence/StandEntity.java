// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The row of the latest stand of a gemeente over a halfjaar. */
@Entity
@Table(name = "stand")
@IdClass(StandEntity.Sleutel.class)
class StandEntity extends PanacheEntityBase {

    /** What a stand is of. */
    record Sleutel(String gemeente, String halfjaar) implements Serializable {}

    @Id
    String gemeente;

    @Id
    String halfjaar;

    int versie;
    String naam;
    String provincie;
    String stand;
}
