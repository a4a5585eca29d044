// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Taakstelling", description = "Een versie van de taakstelling van een gemeente over een halfjaar.")
record TaakstellingView(
        @Schema(examples = "GM0034") String gemeente,
        @Schema(examples = "2023-II") String halfjaar,
        @Schema(description = "Personen", examples = "216") int aantal,
        @Schema(description = "Volgorde van vastleggen, vanaf 1", examples = "2") int versie,
        @Schema(examples = "BIJSTELLING") Soort soort,
        @Schema(examples = "2023-11-10") LocalDate datum,
        @Schema(examples = "Staatscourant 2023") String bron,
        @Schema(description = "Of deze versie nu geldt: die met de laatste datum, daarbinnen de laatst vastgelegde")
                boolean geldend,
        @Schema(description = "Moment van vastleggen", examples = "2023-11-10T09:30:00Z") Instant vastgelegdOp) {

    static TaakstellingView van(TaakstellingEntity rij) {
        return new TaakstellingView(
                rij.gemeente,
                rij.halfjaar,
                rij.aantal,
                rij.versie,
                rij.soort,
                rij.datum,
                rij.bron,
                rij.geldend,
                rij.vastgelegdOp);
    }
}
