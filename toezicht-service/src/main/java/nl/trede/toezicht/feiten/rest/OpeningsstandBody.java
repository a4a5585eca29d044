// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.trede.begrippen.Halfjaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OpeningsstandVastleggen")
record OpeningsstandBody(
        @NotNull @Schema(description = "Het halfjaar waarmee de keten begint", examples = "2023-II") Halfjaar halfjaar,
        @NotNull
                @Min(-1_000_000)
                @Max(1_000_000)
                @Schema(
                        description = "Saldo op de eerste dag, in personen; negatief is een achterstand",
                        examples = "-147")
                Integer saldo,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Waar het cijfer vandaan komt", examples = "brief van de provincie over 2023-II")
                String bron) {}
