// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.platform.messaging.Outbox;
import nl.trede.platform.messaging.OutgoingEvent;
import nl.trede.toezicht.bericht.MaakDossierbeeld;
import nl.trede.toezicht.register.Gemeente;

/** Puts before what is told the part that every event about a gemeente has. */
@ApplicationScoped
class Dossierzender {

    /** Laid flat, as the contracts have it. */
    record Bericht(@JsonUnwrapped Dossierdeel dossier, @JsonUnwrapped Object eigen) {}

    private final MaakDossierbeeld beelden;
    private final Outbox outbox;

    Dossierzender(MaakDossierbeeld beelden, Outbox outbox) {
        this.beelden = beelden;
        this.outbox = outbox;
    }

    /** @param eigen the fields of this event alone */
    void zend(String type, Gemeente gemeente, UUID aanleiding, LocalDate datum, Object eigen) {
        var beeld = beelden.van(gemeente, datum);
        outbox.add(new OutgoingEvent(
                "nl.trede.toezicht." + type + ".v1",
                gemeente.code().code(),
                new Bericht(Dossierdeel.van(aanleiding, beeld), eigen)));
    }
}
