// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.taakstelling.bijstelling.Bijstellingsbezwaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BijstellingOpgave",
        description =
                "Een nieuw landelijk aantal, en waar de nieuwe aantallen vandaan komen: taakstellingen, herberekenen of circulaire.")
record BijstellingBody(
        @Schema(examples = "2023-II") @NotNull Halfjaar halfjaar,
        @Schema(description = "Het nieuwe landelijke aantal, personen", examples = "17600")
                @NotNull
                @Min(0)
                @Max(10_000_000)
                Integer landelijk,
        @Schema(examples = "2023-11-10") @NotNull LocalDate datum,
        @Schema(examples = "minder vergunningen dan verwacht") @NotBlank @Size(max = 500) String reden,
        @Schema(examples = "Staatscourant 2023") @NotBlank @Size(max = 500) String bron,
        @Schema(description = "Wie niet genoemd is houdt het aantal dat geldt", nullable = true) @Size(max = 1000)
                List<@Valid @NotNull Aantal> taakstellingen,
        @Schema(
                        description = "Bereken alle aantallen met de formule van de wet, in plaats van taakstellingen",
                        nullable = true)
                Boolean herberekenen,
        @Schema(
                        description = "Dag van de inwoners bij herberekenen; leeg: de dag die de wet noemt",
                        examples = "2022-01-01",
                        nullable = true)
                LocalDate inwonersOp,
        @Schema(
                        description =
                                "Neem de bruikbare regels van deze aangeleverde bijlage, in plaats van taakstellingen",
                        nullable = true)
                UUID circulaire) {

    @Schema(name = "Aantal")
    record Aantal(
            @Schema(examples = "GM0034") @NotNull Gemeentecode gemeente,
            @Schema(description = "Personen", examples = "216") @NotNull @Min(0) @Max(1_000_000) Integer aantal) {}

    boolean herbereken() {
        return Boolean.TRUE.equals(herberekenen);
    }

    boolean heeftAantallen() {
        return taakstellingen != null && !taakstellingen.isEmpty();
    }

    /** As they were named, also twice; null where one could not be read, and empty when the numbers come from elsewhere. */
    List<Gemeentecode> gemeenten() {
        return heeftAantallen()
                ? taakstellingen.stream()
                        .map(een -> een == null ? null : een.gemeente())
                        .toList()
                : List.of();
    }

    /** What is wrong with it in itself, all at once; empty when exactly one source of the numbers is named, and each gemeente once. */
    List<Fout> fouten() {
        var fouten = new ArrayList<Fout>();
        var bronnen = Stream.of(herbereken(), heeftAantallen(), circulaire != null)
                .filter(Boolean::booleanValue)
                .count();
        if (bronnen != 1) {
            fouten.add(new Fout(
                    "taakstellingen",
                    "geef de nieuwe aantallen, of kies herberekenen of een circulaire; een van de drie"));
        }
        var gezien = new HashMap<Gemeentecode, Integer>();
        var genoemd = gemeenten();
        for (int i = 0; i < genoemd.size(); i++) {
            var eerder = genoemd.get(i) == null ? null : gezien.putIfAbsent(genoemd.get(i), i);
            if (eerder != null) {
                fouten.add(new Fout(
                        "taakstellingen[%d].gemeente".formatted(i),
                        "%s staat al in taakstellingen[%d]; noem elke gemeente een keer"
                                .formatted(genoemd.get(i), eerder)));
            }
        }
        return fouten;
    }

    /** Where in the body the number of a gemeente stands. */
    String veld(Bijstellingsbezwaar bezwaar) {
        if (bezwaar.gemeente() == null || !heeftAantallen()) {
            return bezwaar.veld();
        }
        return "taakstellingen[%d].gemeente".formatted(gemeenten().indexOf(bezwaar.gemeente()));
    }
}
