// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import java.time.LocalDate;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.persistence.Registerrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Gemeente", description = "Een gemeente uit het register.")
record GemeenteView(
        @Schema(description = "CBS-code", examples = "GM1992") String code,
        @Schema(examples = "Voorne aan Zee") String naam,
        @Schema(description = "CBS-code van de provincie", implementation = Provinciecode.class) String provincie,
        @Schema(description = "Inwoners op 1 januari 2024; leeg: niet bekend", examples = "74304", nullable = true)
                Integer inwoners,
        @Schema(description = "Eerste dag; leeg: altijd al", examples = "2023-01-01", nullable = true)
                LocalDate geldigVan,
        @Schema(description = "Eerste dag waarop de gemeente niet meer bestaat; leeg: bestaat nog", nullable = true)
                LocalDate geldigTot) {

    static GemeenteView van(Registerrij rij) {
        return new GemeenteView(
                rij.code(), rij.naam(), rij.provincie(), rij.inwoners(), rij.geldigVan(), rij.geldigTot());
    }

    static GemeenteView van(Gemeente gemeente) {
        return new GemeenteView(
                gemeente.code().code(),
                gemeente.naam(),
                gemeente.provincie().code(),
                gemeente.inwoners(),
                gemeente.geldigVan(),
                gemeente.geldigTot());
    }
}
