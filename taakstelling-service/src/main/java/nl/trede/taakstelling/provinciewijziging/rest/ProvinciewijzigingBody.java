// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProvinciewijzigingOpgave", description = "Een gemeente die haar code houdt en van provincie wisselt.")
record ProvinciewijzigingBody(
        @Schema(examples = "GM0331") @NotNull Gemeentecode gemeente,
        @Schema(description = "De nieuwe provincie") @NotNull Provinciecode naar,
        @Schema(description = "Eerste dag in de nieuwe provincie", examples = "2029-04-15") @NotNull LocalDate datum,
        @Schema(description = "Waar het na te zoeken is", examples = "wet tot wijziging van de provinciegrens")
                @NotBlank
                @Size(max = 500)
                String bron) {}
