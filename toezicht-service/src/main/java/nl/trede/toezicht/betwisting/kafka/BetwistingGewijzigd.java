// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.betwisting.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;

/** What toezicht needs of betwisting-gewijzigd. */
record BetwistingGewijzigd(
        UUID betwisting,
        int versie,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        String indiener,
        int aantal,
        int cijfer,
        String status,
        Instant gewijzigdOp) {

    Betwistingen.Rij rij() {
        return new Betwistingen.Rij(
                betwisting, versie, gemeente, halfjaar, peildatum, indiener, aantal, cijfer, status, gewijzigdOp);
    }
}
