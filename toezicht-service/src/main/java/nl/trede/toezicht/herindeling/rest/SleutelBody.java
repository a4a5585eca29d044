// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Opvolger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "VerdeelsleutelVastleggen")
record SleutelBody(
        @NotEmpty @Size(max = 20) @Schema(description = "Alle opvolgers, met aandelen die samen 1 zijn")
                List<@NotNull @Valid Aandeel> opvolgers,
        @NotNull @Schema(description = "De dag van het besluit", examples = "2019-02-12") LocalDate datum,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "Wat is afgesproken en door wie",
                        examples = "afspraak van de colleges van 5 februari 2019")
                String motivering) {

    @Schema(name = "VastTeLeggenAandeel")
    record Aandeel(
            @NotNull @Schema(examples = "GM1966") Gemeentecode gemeente,
            @NotNull
                    @DecimalMin(value = "0")
                    @DecimalMax("1")
                    @Digits(integer = 1, fraction = 12)
                    @Schema(description = "Deel van het saldo, van 0 tot en met 1", examples = "0.6")
                    BigDecimal aandeel) {}

    List<Opvolger> naarOpvolgers() {
        return opvolgers.stream()
                .map(een -> new Opvolger(een.gemeente(), een.aandeel()))
                .toList();
    }
}
