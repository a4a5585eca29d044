// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KolomtoewijzingOpgave", description = "Welke kolom wat betekent, bij de naam in de kop.")
record KolomtoewijzingBody(
        @Schema(description = "Kolom met code of naam", examples = "Gemeentecode") @Size(max = 500) String gemeente,
        @Schema(description = "Kolom met de naam naast de code", examples = "Gemeente") @Size(max = 500) String naam,
        @Schema(description = "Kolom met de taakstelling", examples = "Taakstelling 2024-I") @NotBlank @Size(max = 500)
                String aantal,
        @Schema(description = "Kolom met het halfjaar", examples = "Halfjaar") @Size(max = 500) String halfjaar) {

    Kolomtoewijzing naarToewijzing() {
        return new Kolomtoewijzing(gemeente, naam, aantal, halfjaar);
    }
}
