// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.realisatie.betwisting.Betwisting;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.Indiener;

/** By contract realisatie/betwisting-gewijzigd.v1; counts only, no texts. */
record BetwistingGewijzigd(
        UUID betwisting,
        String gemeente,
        String halfjaar,
        LocalDate peildatum,
        Indiener indiener,
        int aantal,
        int cijfer,
        Betwistingsstatus status,
        int versie,
        Instant gewijzigdOp) {

    static BetwistingGewijzigd van(Betwisting betwisting, Instant op) {
        return new BetwistingGewijzigd(
                betwisting.id(),
                betwisting.over().gemeente().code(),
                betwisting.over().halfjaar().toString(),
                betwisting.over().peildatum(),
                betwisting.indiener(),
                betwisting.aantal(),
                betwisting.cijfer(),
                betwisting.status(),
                betwisting.versie(),
                op);
    }
}
