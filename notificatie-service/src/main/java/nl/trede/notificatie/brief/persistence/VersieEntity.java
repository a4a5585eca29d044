// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Versie;

/** The row of one version of a letter. Never updated. */
@Entity
@Table(name = "brief_versie")
@IdClass(VersieEntity.Sleutel.class)
class VersieEntity extends PanacheEntityBase {

    /** Which version of which letter. */
    record Sleutel(UUID brief, int nummer) implements Serializable {}

    @Id
    UUID brief;

    @Id
    int nummer;

    Instant moment;
    String door;

    @Enumerated(EnumType.STRING)
    Versie.Stap stap;

    String opmerking;
    String regels;

    static VersieEntity van(UUID brief, Versie versie) {
        var rij = new VersieEntity();
        rij.brief = brief;
        rij.nummer = versie.nummer();
        rij.moment = versie.moment();
        rij.door = versie.door();
        rij.stap = versie.stap();
        rij.opmerking = versie.opmerking();
        rij.regels = String.join("\n", versie.regels());
        return rij;
    }

    Versie naarVersie() {
        return new Versie(
                nummer, moment, door, stap, opmerking, regels.isEmpty() ? List.of() : List.of(regels.split("\n")));
    }
}
