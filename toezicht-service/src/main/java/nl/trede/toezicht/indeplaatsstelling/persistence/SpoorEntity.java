// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.trede.toezicht.indeplaatsstelling.Fase;

/** A spoor as the JSON text of the whole. */
@Entity
@Table(name = "indeplaatsstelling")
class SpoorEntity extends PanacheEntityBase {

    @Id
    UUID id;

    String gemeente;
    int spoor;

    @Enumerated(EnumType.STRING)
    Fase fase;

    String inhoud;
    Instant vastgelegdOp;
}
