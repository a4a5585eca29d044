// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.ReeksStarten;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BrievenreeksVerzoek", description = "Wat er met de brieven moet gebeuren.")
record ReeksBody(
        @Schema(examples = "OPSTELLEN") @NotNull Brievenreeks.Handeling handeling,
        @Schema(description = "Zonder opgave alle provincies") Provinciecode provincie,
        @Schema(description = "Een halfjaar dat voorbij is", examples = "2024-I") @NotNull Halfjaar halfjaar,
        @Schema(description = "Alleen bij VERZENDEN; zonder opgave POST") Verzendwijze wijze,
        @Schema(description = "Alleen bij VERZENDEN per post; zonder opgave vandaag") LocalDate datum) {

    ReeksStarten.Verzoek naarVerzoek() {
        return new ReeksStarten.Verzoek(handeling, provincie, halfjaar, wijze, datum);
    }
}
