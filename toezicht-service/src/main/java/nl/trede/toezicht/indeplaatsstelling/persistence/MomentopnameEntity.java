// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.trede.toezicht.indeplaatsstelling.Fase;

/** What was known at a decision, as JSON text with its hash; never rewritten. */
@Entity
@Table(name = "indeplaatsstelling_momentopname")
@IdClass(MomentopnameEntity.Sleutel.class)
class MomentopnameEntity extends PanacheEntityBase {

    record Sleutel(UUID indeplaatsstelling, Fase fase) implements Serializable {}

    @Id
    UUID indeplaatsstelling;

    @Id
    @Enumerated(EnumType.STRING)
    Fase fase;

    String inhoud;
    String sha256;
    Instant vastgelegdOp;
}
