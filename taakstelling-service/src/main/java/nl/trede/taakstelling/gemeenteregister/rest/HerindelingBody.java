// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Herindeling;
import nl.trede.taakstelling.gemeenteregister.Overgang;
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
                    BigDecimal aandeel) {}

    /** What is wrong with it in itself, all at once. */
    List<Fout> fouten() {
        var fouten = new ArrayList<Fout>();
        dubbel("van[%d]", van == null ? List.of() : van, fouten);
        dubbel("naar[%d].gemeente", opvolgers(), fouten);
        if (van != null && van.size() > 1 && opvolgers().size() > 1) {
            fouten.add(
                    new Fout(
                            "van",
                            "splits een gemeente in een eigen opgave: een voorganger met meer opvolgers, of meer voorgangers met een"));
        }
        return fouten;
    }

    /** Whether all of it could be read that the register is held against, so not its bron. */
    boolean isLeesbaar() {
        return datum != null
                && van != null
                && !van.isEmpty()
                && van.stream().allMatch(Objects::nonNull)
                && !opvolgers().isEmpty()
                && opvolgers().stream().allMatch(Objects::nonNull);
    }

    /** Those that could be read. */
    List<Gemeentecode> voorgangers() {
        return van == null ? List.of() : van.stream().filter(Objects::nonNull).toList();
    }

    private List<Gemeentecode> opvolgers() {
        return naar == null
                ? List.of()
                : naar.stream().map(een -> een == null ? null : een.gemeente()).toList();
    }

    private static void dubbel(String veld, List<Gemeentecode> codes, List<Fout> fouten) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i) != null && codes.indexOf(codes.get(i)) < i) {
                fouten.add(new Fout(veld.formatted(i), codes.get(i) + " staat er al; noem elke gemeente een keer"));
            }
        }
    }

    Herindeling naarHerindeling() {
        var overgangen = van.stream()
                .flatMap(voorganger ->
                        naar.stream().map(opvolger -> new Overgang(voorganger, opvolger.gemeente(), aandeel(opvolger))))
                .collect(Collectors.toList());
        return new Herindeling(datum, overgangen, bron == null ? "" : bron.strip());
    }

    /** A successor with a name and a province is one that the herindeling makes. */
    List<Gemeente> nieuw() {
        return naar.stream()
                .filter(opvolger ->
                        opvolger.naam() != null && !opvolger.naam().isBlank() && opvolger.provincie() != null)
                .map(opvolger -> new Gemeente(
                        opvolger.gemeente(), opvolger.naam().strip(), opvolger.provincie(), null, datum, null))
                .toList();
    }

    private BigDecimal aandeel(Opvolger opvolger) {
        return opvolger.aandeel() == null && naar.size() == 1 ? BigDecimal.ONE : opvolger.aandeel();
    }
}
