// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import nl.trede.realisatie.levering.Inzending;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProeflezingOpgave",
        description = "Een toewijzing die nog niet is vastgelegd, met het begin van een bestand.")
record ProefBody(
        @NotNull @Valid ToewijzingBody toewijzing,
        @NotNull Vorm vorm,
        @Schema(
                        type = SchemaType.STRING,
                        format = "byte",
                        description = "Het bestand of zijn eerste regels, in base64",
                        examples = "Q29kZTtQZXI7QWFudGFsCkdNMDAzNDsyMDI0LTEwLTAxOzMK")
                @NotNull
                @NotEmpty
                byte[] inhoud) {

    enum Vorm {
        CSV,
        XLSX;

        Inzending.Vorm vorm() {
            return Inzending.Vorm.valueOf(name());
        }
    }
}
