// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.trede.taakstelling.landelijk.Bekendmaking;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LandelijkeTaakstellingOpgave", description = "Een landelijke taakstelling om vast te leggen.")
record LandelijkeTaakstellingBody(
        @Schema(description = "Personen", examples = "17600") @NotNull @Min(0) @Max(10_000_000) Integer aantal,
        @Schema(examples = "BIJSTELLING") @NotNull Soort soort,
        @Schema(description = "Dag van het besluit of de bekendmaking", examples = "2023-11-10") @NotNull
                LocalDate datum,
        @Schema(description = "Waar het na te zoeken is", examples = "Staatscourant 2023") @NotBlank @Size(max = 500)
                String bron,
        @Schema(description = "Vindplaats van de bekendmaking", examples = "Stcrt. 2023", nullable = true)
                @Size(max = 100)
                String staatscourant,
        @Schema(
                        description = "Het ambt dat bekendmaakte, nooit een naam",
                        examples = "minister van Justitie en Veiligheid",
                        nullable = true)
                @Size(max = 200)
                String minister) {

    Bekendmaking bekendmaking() {
        return new Bekendmaking(gevuld(staatscourant), gevuld(minister));
    }

    private static String gevuld(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    Vastlegging naarVastlegging() {
        return new Vastlegging(aantal, soort, datum, bron.strip());
    }
}
