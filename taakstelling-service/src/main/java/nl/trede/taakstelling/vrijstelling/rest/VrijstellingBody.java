// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.vrijstelling.Vrijstelling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VrijstellingOpgave", description = "Een gemeente die een tijd niemand of minder hoeft te huisvesten.")
record VrijstellingBody(
        @NotNull Gemeentecode gemeente,
        @Schema(description = "Eerste dag", examples = "2024-01-01") @NotNull LocalDate vanaf,
        @Schema(description = "Eerste dag waarop zij niet meer geldt", examples = "2026-01-01") LocalDate tot,
        @Schema(description = "Personen die blijven per halfjaar; niet opgegeven is 0", examples = "0")
                @Min(0)
                @Max(1_000_000)
                Integer aantal,
        @Schema(examples = "aanmeldcentrum") @NotBlank @Size(max = 200) String grond,
        @Schema(description = "Waar het na te zoeken is", examples = "circulaire 2024-I") @NotBlank @Size(max = 200)
                String bron) {

    Vrijstelling naarVrijstelling() {
        return new Vrijstelling(gemeente, vanaf, tot, aantal == null ? 0 : aantal, grond.strip(), bron.strip());
    }
}
