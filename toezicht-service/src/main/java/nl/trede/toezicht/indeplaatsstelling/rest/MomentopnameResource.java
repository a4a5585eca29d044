// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.persistence.Momentopnamen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/indeplaatsstellingen/{id}/momentopnamen/{fase}")
@Tag(
        name = "indeplaatsstelling",
        description = "De provincie handelt in de plaats van de gemeente (Gemeentewet, artikel 124)")
class MomentopnameResource {

    private final Momentopnamen momentopnamen;
    private final Spoorboek boek;

    MomentopnameResource(Momentopnamen momentopnamen, Spoorboek boek) {
        this.momentopnamen = momentopnamen;
        this.boek = boek;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Wat er bekend was bij het voornemen of besluit, voor de rechter",
            description =
                    "De cijfers in al hun versies, hoe zij zijn geboekt, de termijn, het beleid en het dossier, letterlijk "
                            + "zoals bewaard. De kop Digest geeft de hash waarmee het is vastgelegd.")
    @APIResponse(responseCode = "200", description = "De stukken")
    @APIResponse(responseCode = "404", description = "Er is in deze fase niets bewaard")
    public Response momentopname(
            @PathParam("gemeente") Gemeentecode gemeente, @PathParam("id") UUID id, @PathParam("fase") Fase fase) {
        boek.bekend(gemeente);
        var bewaard = momentopnamen
                .van(boek.spoor(gemeente, id).id(), fase)
                .orElseThrow(() -> Problem.nietGevonden("Van de fase " + fase + " is niets bewaard."));
        return Response.ok(bewaard.inhoud())
                .header("Digest", "sha-256=" + bewaard.sha256())
                .build();
    }
}
