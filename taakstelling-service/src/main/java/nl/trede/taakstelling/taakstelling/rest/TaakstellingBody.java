// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TaakstellingOpgave", description = "Een taakstelling om vast te leggen.")
record TaakstellingBody(
        @Schema(description = "Personen", examples = "216") @NotNull @Min(0) @Max(1_000_000) Integer aantal,
        @Schema(examples = "BIJSTELLING") @NotNull Soort soort,
        @Schema(description = "Dag van het besluit of de bekendmaking", examples = "2023-11-10") @NotNull
                LocalDate datum,
        @Schema(description = "Waar het na te zoeken is", examples = "Staatscourant 2023") @NotBlank @Size(max = 500)
                String bron) {

    Vastlegging naarVastlegging() {
        return new Vastlegging(aantal, soort, datum, bron.strip());
    }
}
