// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.notificatie.verzending.Mailopdracht;

/** The row of a letter that goes out by e-mail. */
@Entity
@Table(name = "mailopdracht")
class MailopdrachtEntity extends PanacheEntityBase {

    @Id
    UUID brief;

    String aan;

    @Enumerated(EnumType.STRING)
    Mailopdracht.Toestand toestand;

    int poging;
    LocalDate dag;
    Instant volgende;
    String fout;
    String door;
    byte[] pdf;

    void neem(Mailopdracht opdracht) {
        brief = opdracht.brief();
        aan = opdracht.aan();
        toestand = opdracht.toestand();
        poging = opdracht.poging();
        dag = opdracht.dag();
        volgende = opdracht.volgende();
        fout = opdracht.fout();
        door = opdracht.door();
    }

    Mailopdracht naarOpdracht() {
        return new Mailopdracht(brief, aan, toestand, poging, dag, volgende, fout, door);
    }
}
