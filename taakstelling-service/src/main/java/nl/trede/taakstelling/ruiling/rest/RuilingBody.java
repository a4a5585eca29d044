// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.ruiling.Deel;
import nl.trede.taakstelling.ruiling.Ruiling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RuilingOpgave",
        description = "Gemeenten die hun taakstellingen onderling wijzigen; de som blijft gelijk.")
record RuilingBody(
        @NotNull Halfjaar halfjaar,
        @NotNull
                @Size(
                        min = 2,
                        max = 100,
                        message = "ruilen kan alleen met twee of meer gemeenten, en met hoogstens 100")
                @Valid
                List<@NotNull DeelBody> delen,
        @Schema(description = "Waar het na te zoeken is", examples = "brief beide colleges") @NotBlank @Size(max = 200)
                String bron) {

    @Schema(name = "RuilingDeelOpgave")
    record DeelBody(
            @NotNull Gemeentecode gemeente,
            @Schema(description = "Wat nu geldt, in personen", examples = "216") @NotNull @Min(0) @Max(1_000_000)
                    Integer van,
            @Schema(description = "Wat het wordt, in personen", examples = "206") @NotNull @Min(0) @Max(1_000_000)
                    Integer naar,
            @Schema(description = "Dag van het besluit van het college", examples = "2024-01-16") @NotNull
                    LocalDate besluitdatum,
            @Schema(description = "Kenmerk van dat besluit", examples = "B&W 2024-12") @NotBlank @Size(max = 100)
                    String kenmerk) {}

    /** In the order of the parts; null where one could not be read. */
    List<Gemeentecode> gemeenten() {
        return delen == null
                ? List.of()
                : delen.stream()
                        .map(deel -> deel == null ? null : deel.gemeente)
                        .toList();
    }

    /** Persons by which the number of each part would rise; empty when not all could be read. */
    List<Long> veranderingen() {
        return delen == null || delen.stream().anyMatch(deel -> deel == null || deel.van == null || deel.naar == null)
                ? List.of()
                : delen.stream().map(deel -> (long) deel.naar - deel.van).toList();
    }

    Ruiling naarRuiling() {
        return new Ruiling(
                halfjaar,
                delen.stream()
                        .map(d -> new Deel(d.gemeente, d.van, d.naar, d.besluitdatum, d.kenmerk.strip()))
                        .toList(),
                bron.strip());
    }
}
