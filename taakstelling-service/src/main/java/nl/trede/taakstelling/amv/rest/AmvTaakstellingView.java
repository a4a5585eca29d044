// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingEntity;
import nl.trede.taakstelling.amv.persistence.Amvrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AmvTaakstelling", description = "Het indicatieve aantal amv van een provincie of gemeente.")
record AmvTaakstellingView(
        @Schema(
                        description = "Code van provincie of gemeente",
                        oneOf = {Provinciecode.class, Gemeentecode.class})
                String gebied,
        @Schema(examples = "2024-I") String halfjaar,
        @Schema(description = "Personen", examples = "98") int aantal,
        @Schema(description = "Volgorde van vastleggen, vanaf 1; de laatste geldt", examples = "1") int versie,
        @Schema(description = "Dag van de bekendmaking", examples = "2024-04-01") LocalDate datum,
        @Schema(examples = "brief van de provincie") String bron,
        @Schema(description = "Moment van vastleggen", examples = "2024-04-02T09:30:00Z") Instant vastgelegdOp) {

    static AmvTaakstellingView van(AmvTaakstellingEntity rij) {
        return new AmvTaakstellingView(
                rij.gebied, rij.halfjaar, rij.aantal, rij.versie, rij.datum, rij.bron, rij.vastgelegdOp);
    }

    static AmvTaakstellingView van(Amvrij rij) {
        return new AmvTaakstellingView(
                rij.gebied(), rij.halfjaar(), rij.aantal(), rij.versie(), rij.datum(), rij.bron(), rij.vastgelegdOp());
    }
}
