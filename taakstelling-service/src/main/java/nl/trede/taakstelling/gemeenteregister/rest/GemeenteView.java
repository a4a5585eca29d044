// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.persistence.Inwonertalrij;
import nl.trede.taakstelling.gemeenteregister.persistence.Registerrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Gemeente", description = "Een gemeente uit het register.")
record GemeenteView(
        @Schema(description = "CBS-code", examples = "GM1992") String code,
        @Schema(examples = "Voorne aan Zee") String naam,
        @Schema(description = "CBS-code van de provincie", implementation = Provinciecode.class) String provincie,
        @Schema(
                        description = "Inwoners zoals op de gevraagde dag het laatst bekend; leeg: niet bekend",
                        examples = "74304",
                        nullable = true)
                Integer inwoners,
        @Schema(
                        description = "Dag waarover het inwonertal gaat; na de gevraagde dag als er van ervoor geen is",
                        examples = "2024-01-01",
                        nullable = true)
                LocalDate inwonersOp,
        @Schema(description = "Eerste dag; leeg: altijd al", examples = "2023-01-01", nullable = true)
                LocalDate geldigVan,
        @Schema(description = "Eerste dag waarop de gemeente niet meer bestaat; leeg: bestaat nog", nullable = true)
                LocalDate geldigTot) {

    static GemeenteView van(Registerrij rij) {
        return new GemeenteView(
                rij.code(),
                rij.naam(),
                rij.provincie(),
                rij.inwoners(),
                rij.inwonersOp(),
                rij.geldigVan(),
                rij.geldigTot());
    }

    /** @param inwoners what counts on the day that was asked; empty when nothing is known */
    static GemeenteView van(Gemeente gemeente, Optional<Inwonertalrij> inwoners) {
        return new GemeenteView(
                gemeente.code().code(),
                gemeente.naam(),
                gemeente.provincie().code(),
                inwoners.map(Inwonertalrij::aantal).orElse(null),
                inwoners.map(Inwonertalrij::peildatum).orElse(null),
                gemeente.geldigVan(),
                gemeente.geldigTot());
    }
}
