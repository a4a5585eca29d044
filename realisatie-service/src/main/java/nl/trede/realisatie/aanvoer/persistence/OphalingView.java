// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An address that is fetched from, as API and page show it. */
@Schema(
        name = "Ophaling",
        description = "Een adres waar de dienst bestanden ophaalt, met wat er van de laatste pogingen werd.")
public record OphalingView(
        @Schema(examples = "coa-maandlijst") String naam,
        @Schema(description = "Zonder vraagdeel") String adres,
        @Schema(examples = "COA") String bron,
        @Schema(description = "Of de laatste poging is gelukt; leeg als er nog geen was", nullable = true)
                Boolean gelukt,
        @Schema(nullable = true) Instant laatstePoging,
        @Schema(nullable = true) Instant laatsteSucces,
        @Schema(nullable = true) Instant laatsteFoutOp,
        @Schema(nullable = true) String laatsteFout,
        @Schema(description = "Pogingen achter elkaar die mislukten", examples = "0") int mislukt,
        @Schema(description = "Leeg: bij de eerstvolgende ronde", nullable = true) Instant volgendePoging,
        @Schema(nullable = true) UUID laatsteLevering,
        @Schema(description = "Wat het laatste nieuwe bestand bracht", nullable = true) String laatsteUitkomst) {

    static OphalingView van(String naam, AanvoerConfig.Bron bron, OphalingEntity rij) {
        var adres = bron.adres().replaceFirst("[?#].*", "");
        if (rij == null) {
            return new OphalingView(naam, adres, bron.bron(), null, null, null, null, null, 0, null, null, null);
        }
        return new OphalingView(
                naam,
                adres,
                bron.bron(),
                rij.laatstePoging == null ? null : rij.mislukt == 0,
                rij.laatstePoging,
                rij.laatsteSucces,
                rij.laatsteFoutOp,
                rij.laatsteFout,
                rij.mislukt,
                rij.volgendePoging,
                rij.laatsteLevering,
                rij.laatsteUitkomst);
    }
}
