// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A figure of a sent letter that is otherwise now, for filtering only. */
@Entity
@Table(name = "achterhaald_cijfer")
@IdClass(AchterhaaldEntity.Sleutel.class)
class AchterhaaldEntity {

    /** Which figure of which letter. */
    record Sleutel(UUID brief, String gemeente, String halfjaar, String cijfer) implements Serializable {}

    @Id
    UUID brief;

    @Id
    String gemeente;

    @Id
    String halfjaar;

    @Id
    String cijfer;
}
