// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Afspraakverzoek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The running taakstelling is given as a number or as a percentage; of persons, achterstand and running two give the third. */
@Schema(name = "AfspraakVastleggen")
record AfspraakBody(
        @NotNull @Schema(examples = "2024-04-01") LocalDate datum,
        @Schema(description = "Weggelaten is het halfjaar waarin de datum ligt", examples = "2024-I") Halfjaar halfjaar,
        @Min(0) @Max(1_000_000) @Schema(description = "Totaal") Integer personen,
        @Min(0) @Max(1_000_000) @Schema(description = "Personen", examples = "45") Integer waarvanAchterstand,
        @Min(0) @Max(1_000_000) @Schema(description = "Personen van de lopende taakstelling") Integer waarvanLopend,
        @Min(0)
                @Max(100)
                @Schema(description = "Procent van de lopende taakstelling, naar boven afgerond", examples = "50")
                Integer percentageLopend,
        @Size(max = 4000) String toelichting) {

    Afspraakverzoek naarVerzoek() {
        return new Afspraakverzoek(
                datum, halfjaar, personen, waarvanAchterstand, waarvanLopend, percentageLopend, toelichting);
    }
}
