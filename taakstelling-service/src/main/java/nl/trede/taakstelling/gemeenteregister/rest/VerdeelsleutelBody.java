// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Overgang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verdeelsleutel", description = "In welke delen een gemeente over haar opvolgers is verdeeld, samen 1.")
record VerdeelsleutelBody(
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Aandeel> aandelen,
        @Schema(examples = "besluit Gedeputeerde Staten") @NotBlank @Size(max = 500) String bron) {

    @Schema(name = "AandeelOpgave")
    record Aandeel(
            @Schema(examples = "GM1966") @NotNull Gemeentecode naar,
            @Schema(examples = "0.8") @NotNull BigDecimal aandeel) {}

    List<Overgang> overgangen(Gemeentecode van) {
        return aandelen.stream()
                .map(deel -> new Overgang(van, deel.naar(), deel.aandeel()))
                .toList();
    }
}
