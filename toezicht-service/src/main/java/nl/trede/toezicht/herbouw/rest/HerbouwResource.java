// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herbouw.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.trede.toezicht.herbouw.Herbouw;
import nl.trede.toezicht.herbouw.Herbouwverslag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/herbouw")
@Tag(name = "beheer", description = "Alles opnieuw opbouwen uit de feiten")
class HerbouwResource {

    /** So many differences are told; the number says how many there are. */
    private static final int TELL = 100;

    @Schema(name = "Herbouwonderdeel")
    record Onderdeel(
            @Schema(examples = "standen") String naam,
            @Schema(description = "Hoeveel er bewaard zijn") int aantal,
            @Schema(description = "SHA-256 over alles wat bewaard is") String hashBewaard,
            @Schema(description = "SHA-256 over wat uit de feiten volgt") String hashHerbouwd,
            boolean gelijk,
            int aantalVerschillen,
            @Schema(description = "Hoogstens honderd") List<Herbouwverslag.Verschil> verschillen) {

        static Onderdeel van(Herbouwverslag verslag) {
            return new Onderdeel(
                    verslag.naam(),
                    verslag.aantal(),
                    verslag.hashBewaard(),
                    verslag.hashHerbouwd(),
                    verslag.gelijk(),
                    verslag.verschillen().size(),
                    verslag.verschillen().stream().limit(TELL).toList());
        }
    }

    @Schema(name = "Herbouwverslag")
    record Verslag(boolean gelijk, boolean hersteld, List<Onderdeel> onderdelen) {}

    private final Herbouw herbouw;

    HerbouwResource(Herbouw herbouw) {
        this.herbouw = herbouw;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Bouw standen en voorstellen opnieuw op uit de feiten en vergelijk",
            description =
                    "Gelijk is gelijk tot op de byte. Zonder herstel verandert er niets. Met herstel komen de herbouwde standen in de "
                            + "plaats van de bewaarde; een beoordeling wordt nooit veranderd.")
    @APIResponse(responseCode = "200", description = "Het verslag, zoals het voor het herstel was")
    public Verslag bouw(
            @QueryParam("herstel") @Parameter(description = "Zet recht wat verschilt", example = "false")
                    Boolean herstel) {
        boolean zetRecht = Boolean.TRUE.equals(herstel);
        var verslagen = herbouw.voer(zetRecht);
        boolean gelijk = verslagen.stream().allMatch(Herbouwverslag::gelijk);
        return new Verslag(
                gelijk,
                zetRecht && !gelijk,
                verslagen.stream().map(Onderdeel::van).toList());
    }
}
