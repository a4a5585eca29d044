// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Overgang", description = "Een gemeente die ophoudt en een van haar opvolgers.")
record HerindelingView(
        @Schema(description = "Eerste dag van de nieuwe indeling", examples = "2022-03-24") LocalDate datum,
        @Schema(examples = "GM0457") String van,
        @Schema(examples = "Weesp") String vanNaam,
        @Schema(examples = "GM0363") String naar,
        @Schema(examples = "Amsterdam") String naarNaam,
        @Schema(description = "Deel dat naar de opvolger gaat; leeg: niet bekend", examples = "1", nullable = true)
                BigDecimal aandeel,
        @Schema(examples = "persbericht CBS") String bron) {

    static HerindelingView van(Overgangrij rij) {
        return new HerindelingView(
                rij.datum(),
                rij.van(),
                rij.vanNaam(),
                rij.naar(),
                rij.naarNaam(),
                rij.aandeel() == null ? null : rij.aandeel().stripTrailingZeros(),
                rij.bron());
    }
}
