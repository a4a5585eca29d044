// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.persistence;

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
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.reeks.Brievenreeks;

/** The row of a run. */
@Entity
@Table(name = "brievenreeks")
class ReeksEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Brievenreeks.Handeling handeling;

    String provincie;
    String halfjaar;

    @Enumerated(EnumType.STRING)
    Verzendwijze wijze;

    LocalDate datum;
    String door;
    Instant begonnen;

    @Enumerated(EnumType.STRING)
    Brievenreeks.Toestand toestand;

    static ReeksEntity van(Brievenreeks reeks) {
        var rij = new ReeksEntity();
        rij.id = reeks.id();
        rij.handeling = reeks.handeling();
        rij.provincie = reeks.provincie() == null ? null : reeks.provincie().code();
        rij.halfjaar = reeks.halfjaar().toString();
        rij.wijze = reeks.wijze();
        rij.datum = reeks.datum();
        rij.door = reeks.door();
        rij.begonnen = reeks.begonnen();
        rij.toestand = reeks.toestand();
        return rij;
    }

    Brievenreeks naarReeks() {
        return new Brievenreeks(
                id,
                handeling,
                provincie == null ? null : new Provinciecode(provincie),
                Halfjaar.lees(halfjaar),
                wijze,
                datum,
                door,
                begonnen,
                toestand);
    }
}
