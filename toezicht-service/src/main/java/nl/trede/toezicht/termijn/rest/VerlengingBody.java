// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Tijdseenheid;
import nl.trede.toezicht.termijn.Wens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing is told by the core, together with what is wrong. */
@Schema(name = "TermijnVerlengen")
record VerlengingBody(
        @Schema(required = true, examples = "2024-12-20") LocalDate datum,
        @Min(1) @Max(Duur.MEESTE) @Schema(description = "Vanaf de huidige laatste dag") Integer aantal,
        @Schema(description = "Weggelaten is weken") Tijdseenheid eenheid,
        @Schema(description = "Een vaste laatste dag, in plaats van een aantal") LocalDate tot,
        @Size(max = 2000) @Schema(required = true) String reden,
        @Schema(description = "Er wordt niet nog eens verlengd; weggelaten is false") Boolean ultimatum) {

    Wens naarWens() {
        return new Wens(
                datum,
                Duur.gevraagd(aantal, eenheid),
                tot,
                reden == null || reden.isBlank() ? null : reden.strip(),
                Boolean.TRUE.equals(ultimatum));
    }
}
