// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.trede.taakstelling.gemeenteregister.persistence.Inwonertalrij;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GemeenteMetVerloop", description = "Een gemeente met haar andere namen, voorgangers en opvolgers.")
record GemeenteMetVerloop(
        @JsonUnwrapped GemeenteView gemeente,
        @Schema(description = "Wat van haar inwoners bekend is, de oudste dag eerst") List<Inwonertal> inwonertallen,
        @Schema(description = "Andere namen in bronnen", examples = "[\"Den Haag\"]") List<String> naamvarianten,
        List<Verwant> voorgangers,
        List<Verwant> opvolgers) {

    @Schema(name = "VerwanteGemeente")
    record Verwant(
            @Schema(examples = "GM0501") String code,
            @Schema(examples = "Brielle") String naam,
            @Schema(description = "Dag van de herindeling", examples = "2023-01-01") LocalDate datum,
            @Schema(
                            description = "Deel van de voorganger; leeg: de sleutel is niet bekend",
                            examples = "1",
                            nullable = true)
                    BigDecimal aandeel,
            @Schema(examples = "persbericht CBS") String bron) {}

    @Schema(name = "InwonertalOpDag")
    record Inwonertal(
            @Schema(examples = "2024-01-01") LocalDate peildatum,
            @Schema(examples = "226500") int aantal,
            @Schema(examples = "CBS") String bron) {}

    static GemeenteMetVerloop van(
            GemeenteView gemeente,
            List<Inwonertalrij> inwonertallen,
            List<String> naamvarianten,
            List<Overgangrij> overgangen) {
        return new GemeenteMetVerloop(
                gemeente,
                inwonertallen.stream()
                        .sorted(Comparator.comparing(Inwonertalrij::peildatum))
                        .map(rij -> new Inwonertal(rij.peildatum(), rij.aantal(), rij.bron()))
                        .toList(),
                naamvarianten,
                overgangen.stream()
                        .filter(rij -> rij.naar().equals(gemeente.code()))
                        .map(rij -> new Verwant(rij.van(), rij.vanNaam(), rij.datum(), rij.aandeel(), rij.bron()))
                        .toList(),
                overgangen.stream()
                        .filter(rij -> rij.van().equals(gemeente.code()))
                        .map(rij -> new Verwant(rij.naar(), rij.naarNaam(), rij.datum(), rij.aandeel(), rij.bron()))
                        .toList());
    }
}
