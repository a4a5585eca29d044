// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.indeplaatsstelling.Beeindiging;
import nl.trede.toezicht.indeplaatsstelling.Omvang;
import nl.trede.toezicht.indeplaatsstelling.Onderdeel;
import nl.trede.toezicht.indeplaatsstelling.Opdracht;
import nl.trede.toezicht.indeplaatsstelling.Stap;
import nl.trede.toezicht.indeplaatsstelling.Waarborgen;
import nl.trede.toezicht.register.Gemeente;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the steps of a spoor. */
final class SpoorBody {

    private SpoorBody() {}

    @Schema(name = "Indeplaatsstellingsonderdeel")
    record Deel(
            @NotBlank @Size(max = 1000) @Schema(examples = "de achterstand uit de eerste helft van 2023 huisvesten")
                    String omschrijving,
            @Min(1) @Max(1_000_000) Integer personen,
            @NotNull @Schema(examples = "2025-04-01") LocalDate uiterlijk) {

        Onderdeel naarOnderdeel() {
            return new Onderdeel(omschrijving.strip(), personen, uiterlijk);
        }
    }

    @Schema(name = "VoornemenIndeplaatsstelling")
    record Voornemen(
            @NotNull @Schema(examples = "2024-11-20") LocalDate datum,
            @Schema(description = "Weggelaten is volgens beleid") Omvang omvang,
            @Schema(description = "Bij COHORT: het halfjaar waaruit de achterstand stamt", examples = "2023-I")
                    Halfjaar cohort,
            @Min(1) @Max(1_000_000) @Schema(description = "Weggelaten is volgens de cijfers") Integer personen,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Deel> onderdelen,
            @NotBlank @Size(max = 8000) String motivering,
            @Size(max = 200) @Schema(examples = "Gedeputeerde Staten") String orgaan,
            @Schema(
                            description =
                                    "Meteen een besluit zonder voornemen: het kan niet wachten (artikel 124, tweede lid). Weggelaten is false")
                    Boolean spoed) {

        Opdracht naarOpdracht(Gemeente gemeente) {
            return new Opdracht(
                    gemeente,
                    datum,
                    omvang,
                    cohort,
                    personen,
                    onderdelen.stream().map(Deel::naarOnderdeel).toList(),
                    motivering.strip(),
                    orgaan);
        }
    }

    @Schema(name = "BesluitIndeplaatsstelling")
    record Besluit(
            @NotNull @Schema(examples = "2025-01-07") LocalDate datum,
            @Size(min = 1, max = 50) @Schema(description = "Weggelaten is zoals in het voornemen")
                    List<@NotNull @Valid Deel> onderdelen,
            @NotBlank @Size(max = 8000) String motivering,
            @Size(max = 200) String orgaan) {

        Stap naarStap(Instant nu) {
            return new Stap(UUID.randomUUID(), datum, motivering.strip(), orgaan, false, Waarborgen.GEEN, nu);
        }

        List<Onderdeel> delen() {
            return onderdelen == null
                    ? null
                    : onderdelen.stream().map(Deel::naarOnderdeel).toList();
        }
    }

    @Schema(name = "WaarborgenVastleggen")
    record Waarborg(
            @Schema(description = "Openbaar bekendgemaakt") LocalDate bekendgemaaktOp,
            @Size(max = 500) @Schema(examples = "provinciaal blad 2024, 1234") String vindplaats,
            @Schema(description = "Afschrift naar de gemeenteraad") LocalDate afschriftRaadOp) {

        Waarborgen naarWaarborgen() {
            return new Waarborgen(bekendgemaaktOp, vindplaats, afschriftRaadOp);
        }
    }

    @Schema(name = "UitvoeringIndeplaatsstelling")
    record Uitvoering(@NotNull LocalDate datum) {}

    @Schema(name = "EindeIndeplaatsstelling")
    record Einde(
            @NotNull Beeindiging.Wijze wijze,
            @NotNull LocalDate datum,
            @Size(max = 8000) @Schema(description = "Verplicht, behalve bij VERVALLEN") String motivering) {

        String tekst() {
            return motivering == null || motivering.isBlank() ? null : motivering.strip();
        }
    }
}
