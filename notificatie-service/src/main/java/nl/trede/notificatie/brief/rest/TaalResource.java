// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.BriefAanpassen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Alinea;
import nl.trede.notificatie.taal.Taalcheck;
import nl.trede.notificatie.taal.Taalopmerking;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The language of a letter, as a help for whoever writes it. */
@Path("/v1/brieven/{id}/taal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class TaalResource {

    @Schema(name = "Taal", description = "Wat er in een brief makkelijker kan; een hulp, geen voorwaarde.")
    record Taal(
            @Schema(description = "Gemiddeld aantal woorden in een zin") int gemiddeldeZin,
            List<Taalopmerking> opmerkingen) {}

    private final Brieven brieven;
    private final BriefAanpassen aanpassen;
    private final Taalcheck taal;

    TaalResource(Brieven brieven, BriefAanpassen aanpassen, Taalcheck taal) {
        this.brieven = brieven;
        this.aanpassen = aanpassen;
        this.taal = taal;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Lees een brief op taalniveau B1",
            description = "Lange zinnen, lijdende vorm en moeilijke woorden, met het nummer van de alinea.")
    public Taal taal(@PathParam("id") UUID id) {
        var brief = brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
        var alineas = aanpassen.opgemaakt(brief).alineas().stream()
                .map(Alinea::leesbaar)
                .toList();
        return new Taal(taal.gemiddeldeZin(alineas), taal.lees(alineas));
    }
}
