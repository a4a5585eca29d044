// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.RaadsbriefOpstellen;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.opmaak.Briefsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BriefVerzoek", description = "Een brief om op te stellen; alleen een raadsbrief wordt gevraagd.")
record RaadsbriefBody(
        @Schema(examples = "RAADSBRIEF") @NotNull Briefsoort soort,
        @Schema(examples = "GM1730") @NotNull Gemeentecode gemeente,
        @Schema(examples = "2024-II") @NotNull Halfjaar halfjaar,
        @Schema(description = "Alinea's van het college zelf") @Size(max = 50) @Valid
                List<@NotNull Toelichting> toelichtingen,
        @Schema(description = "Titels van bijlagen die het college zelf meestuurt") @Size(max = 50)
                List<@NotBlank @Size(max = 300) String> bijlagen) {

    @Schema(name = "Toelichting")
    record Toelichting(@NotBlank @Size(max = 200) String kop, @NotBlank @Size(max = 20_000) String tekst) {

        Raadsfeiten.Toelichting naarFeit() {
            return new Raadsfeiten.Toelichting(kop.strip(), tekst.strip());
        }
    }

    RaadsbriefOpstellen.Verzoek naarVerzoek() {
        return new RaadsbriefOpstellen.Verzoek(
                gemeente,
                halfjaar,
                toelichtingen == null
                        ? List.of()
                        : toelichtingen.stream().map(Toelichting::naarFeit).toList(),
                bijlagen == null ? List.of() : bijlagen);
    }
}
