// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.taakstelling.vrijstelling.Beeindiging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BeeindigingOpgave", description = "Het besluit dat een vrijstelling niet langer geldt.")
record BeeindigingBody(
        @Schema(description = "Eerste dag waarop zij niet meer geldt", examples = "2025-07-01") @NotNull LocalDate tot,
        @Schema(description = "Dag van het besluit", examples = "2025-05-12") @NotNull LocalDate datum,
        @Schema(examples = "het aanmeldcentrum is gesloten") @NotBlank @Size(max = 200) String reden) {

    Beeindiging naarBeeindiging() {
        return new Beeindiging(tot, datum, reden.strip());
    }
}
