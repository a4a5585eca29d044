// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijnverzoek;
import nl.trede.toezicht.termijn.Tijdseenheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A length or a fixed last day; neither is as the beleid says. */
@Schema(name = "LosseTermijn")
record TermijnBody(
        @NotBlank @Size(max = 100) @Schema(examples = "PLAN_VAN_AANPAK") String document,
        @Min(1) @Max(Duur.MEESTE) @Schema(description = "Weggelaten is volgens beleid", examples = "10") Integer aantal,
        @Schema(description = "Weggelaten is weken") Tijdseenheid eenheid,
        @Schema(description = "Een vaste laatste dag, in plaats van een aantal") LocalDate laatsteDag,
        @NotNull
                @Schema(
                        description = "De dag waarop de brief is verzonden, of de afspraak is gemaakt",
                        examples = "2024-11-28")
                LocalDate start,
        @Size(max = 2000) @Schema(description = "Verplicht bij afwijken van het beleid") String reden,
        List<@NotNull Halfjaar> halfjaren,
        Halfjaar doorkijk) {

    Termijnverzoek naarVerzoek() {
        return new Termijnverzoek(
                document, Duur.gevraagd(aantal, eenheid), laatsteDag, start, reden, halfjaren, doorkijk);
    }
}
