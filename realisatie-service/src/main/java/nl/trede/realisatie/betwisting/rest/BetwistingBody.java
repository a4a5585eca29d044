// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.betwisting.BetwistCijfer;
import nl.trede.realisatie.betwisting.Indiener;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BetwistingOpgave", description = "Een ander aantal dan het cijfer. Noem geen personen.")
record BetwistingBody(
        @NotNull Gemeentecode gemeente,
        @NotNull Halfjaar halfjaar,
        @Schema(examples = "2025-01-01") @NotNull LocalDate peildatum,
        @NotNull Indiener indiener,
        @Schema(description = "Personen die het volgens de indiener zijn", examples = "43")
                @NotNull
                @Min(0)
                @Max(1_000_000)
                Integer aantal,
        @Schema(description = "Waarom", examples = "Twee huisvestingen van december staan niet in de maandlijst")
                @NotBlank
                @Size(max = 2000)
                String toelichting,
        @Schema(description = "Waar bewijs te vinden is", examples = "Zaak Z-2025-0012") @Size(max = 500)
                String verwijzing) {

    BetwistCijfer over() {
        return new BetwistCijfer(gemeente, halfjaar, peildatum);
    }
}
