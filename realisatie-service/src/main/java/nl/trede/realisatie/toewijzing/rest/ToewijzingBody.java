// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.toewijzing.Kolommen;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KolomtoewijzingOpgave", description = "Hoe bestanden van een bron worden gelezen.")
record ToewijzingBody(
        @Schema(description = "Voor mensen", examples = "Maandlijst per provincie") @NotNull @Size(max = 500)
                String omschrijving,
        @NotNull @Valid KolommenBody kolommen,
        @Schema(
                        description = "Woord boven de tabel waarna de peildatum staat; leeg als een kolom die heeft",
                        examples = "peildatum")
                @Size(max = 100)
                String peildatumNa,
        @Schema(description = "Begint de gemeente met een van deze woorden, dan is het een totaalregel") @Size(max = 20)
                List<@NotBlank @Size(max = 100) String> totaalwoorden,
        @Schema(description = "Werkblad van een werkmap; leeg: het eerste", examples = "Standen") @Size(max = 100)
                String werkblad,
        @Schema(description = "Namen van gemeenten die het register niet kent") @Size(max = 1000) @Valid
                List<@NotNull Naam> namen) {

    @Schema(name = "Kolommen", description = "Bij de naam in de kop; hoofdletters en witruimte maken niet uit.")
    record KolommenBody(
            @Schema(description = "Code of naam", examples = "Gemeente") String gemeente,
            @Schema(description = "Naam naast de code") String naam,
            @Schema(description = "Leeg: volgt uit de peildatum") String halfjaar,
            @Schema(description = "Leeg: staat boven de tabel") String peildatum,
            @Schema(description = "Personen, opgeteld in het halfjaar", examples = "Gehuisvest") String gehuisvest,
            @Schema(description = "Leeg: volgt uit de peildatum") String status,
            @Size(max = 50) @Valid List<@NotNull Soortkolom> waarvan) {

        Kolommen naarKolommen() {
            var soorten = new LinkedHashMap<String, String>();
            if (waarvan != null) {
                waarvan.forEach(een -> soorten.put(een.soort, een.kolom));
            }
            return new Kolommen(
                    leeg(gemeente),
                    leeg(naam),
                    leeg(halfjaar),
                    leeg(peildatum),
                    leeg(gehuisvest),
                    leeg(status),
                    soorten);
        }

        static KolommenBody van(Kolommen kolommen) {
            return new KolommenBody(
                    kolommen.gemeente(),
                    kolommen.naam(),
                    kolommen.halfjaar(),
                    kolommen.peildatum(),
                    kolommen.gehuisvest(),
                    kolommen.status(),
                    kolommen.waarvan().entrySet().stream()
                            .map(een -> new Soortkolom(een.getKey(), een.getValue()))
                            .toList());
        }
    }

    @Schema(name = "Soortkolom")
    record Soortkolom(
            @Schema(examples = "HAR") @NotBlank @Size(max = 50) String soort,
            @Schema(examples = "Waarvan HAR") @NotBlank @Size(max = 200) String kolom) {}

    @Schema(name = "Gemeentenaam")
    record Naam(
            @Schema(examples = "Den Haag") @NotBlank @Size(max = 100) String naam,
            @Schema(examples = "GM0518") @NotNull Gemeentecode gemeente) {}

    /** What a user makes is no example. */
    Kolomtoewijzing naarToewijzing(String bron) {
        var codes = new LinkedHashMap<String, Gemeentecode>();
        if (namen != null) {
            namen.forEach(een -> codes.put(een.naam, een.gemeente));
        }
        var woorden = totaalwoorden == null
                ? Kolomtoewijzing.Leeswijze.GEWOON.totaalwoorden()
                : totaalwoorden.stream().map(String::strip).toList();
        return new Kolomtoewijzing(
                bron,
                omschrijving.strip(),
                false,
                kolommen.naarKolommen(),
                new Kolomtoewijzing.Leeswijze(leeg(peildatumNa), woorden, leeg(werkblad)),
                codes);
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
