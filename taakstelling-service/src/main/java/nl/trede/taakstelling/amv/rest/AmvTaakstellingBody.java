// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AmvTaakstellingOpgave", description = "Een indicatief aantal amv; telt nooit mee in een saldo.")
record AmvTaakstellingBody(
        @Schema(description = "Personen", examples = "98") @NotNull @Min(0) @Max(1_000_000) Integer aantal,
        @Schema(description = "Dag van de bekendmaking", examples = "2024-04-01") @NotNull LocalDate datum,
        @Schema(description = "Waar het na te zoeken is", examples = "brief van de provincie")
                @NotBlank
                @Size(max = 500)
                String bron) {}
