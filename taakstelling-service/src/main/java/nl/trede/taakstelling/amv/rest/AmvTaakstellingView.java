// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AmvTaakstelling", description = "Het geldende indicatieve aantal amv van een provincie of gemeente.")
record AmvTaakstellingView(
        @Schema(description = "Code van provincie of gemeente", examples = "PV24") String gebied,
        @Schema(examples = "2024-I") String halfjaar,
        @Schema(description = "Personen", examples = "98") int aantal,
        int versie,
        LocalDate datum,
        String bron,
        Instant vastgelegdOp) {

    static AmvTaakstellingView van(AmvTaakstellingEntity rij) {
        return new AmvTaakstellingView(
                rij.gebied, rij.halfjaar, rij.aantal, rij.versie, rij.datum, rij.bron, rij.vastgelegdOp);
    }
}
