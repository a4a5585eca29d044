// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Herindelingsverzoek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HerindelingOpgave",
        description =
                "Gemeenten die ophouden en waar zij in opgaan. Splitst een gemeente, noem dan alleen haar in 'van'.")
record HerindelingBody(
        @Schema(description = "Eerste dag van de nieuwe indeling", examples = "2022-03-24") @NotNull LocalDate datum,
        @Schema(description = "Gemeenten die ophouden", examples = "[\"GM0457\"]") @NotEmpty @Size(max = 50)
                List<@NotNull Gemeentecode> van,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Opvolger> naar,
        @Schema(description = "Waar het na te zoeken is", examples = "persbericht CBS") @NotBlank @Size(max = 500)
                String bron) {

    @Schema(name = "OpvolgerOpgave")
    record Opvolger(
            @Schema(examples = "GM0363") @NotNull Gemeentecode gemeente,
            @Schema(description = "Van een nieuwe gemeente", nullable = true) @Size(max = 100) String naam,
            @Schema(description = "Van een nieuwe gemeente", nullable = true) Provinciecode provincie,
            @Schema(
                            description = "Deel van de voorganger; leeg: niet bekend, of alles als er een opvolger is",
                            examples = "1",
                            nullable = true)
                    BigDecimal aandeel) {

        /** One that could not be read at all is one of which nothing is known. */
        private static Herindelingsverzoek.Opvolger naarOpvolger(Opvolger opvolger) {
            return opvolger == null
                    ? new Herindelingsverzoek.Opvolger(null, null, null, null)
                    : new Herindelingsverzoek.Opvolger(
                            opvolger.gemeente, opvolger.naam, opvolger.provincie, opvolger.aandeel);
        }
    }

    Herindelingsverzoek naarVerzoek() {
        return new Herindelingsverzoek(
                datum,
                van == null ? List.of() : van,
                naar == null
                        ? List.of()
                        : naar.stream().map(Opvolger::naarOpvolger).toList(),
                bron == null ? "" : bron.strip());
    }
}
