// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.notificatie.brief.Verzendwijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verzending", description = "De verzending van een brief.")
record VerzendingBody(
        @Schema(description = "Zonder opgave POST: de brief is op papier verzonden") Verzendwijze wijze,
        @Schema(description = "Bij POST: de dag van verzending; zonder opgave vandaag", examples = "2024-11-28")
                LocalDate datum,
        @Schema(
                        description = "Bij EMAIL: het adres; zonder opgave dat uit de huisstijl van de provincie",
                        examples = "postbus@gemeente.example")
                @Size(max = 254)
                String aan) {

    Verzendwijze hoe() {
        return wijze == null ? Verzendwijze.POST : wijze;
    }
}
