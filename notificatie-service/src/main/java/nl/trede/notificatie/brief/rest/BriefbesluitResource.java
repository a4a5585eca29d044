// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.BriefVerzenden;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.notificatie.brief.Vandaag;
import nl.trede.notificatie.brief.Verzendingen;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Approving and sending a letter. */
@Path("/v1/brieven/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class BriefbesluitResource {

    private final Brieven brieven;
    private final BriefVaststellen vaststellen;
    private final BriefVerzenden verzenden;
    private final Clock clock;

    BriefbesluitResource(
            Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak, Verzendingen verzendingen, Clock clock) {
        this.brieven = brieven;
        this.vaststellen = new BriefVaststellen(brieven, opmaak);
        this.verzenden = new BriefVerzenden(brieven, huisstijlen, opmaak, verzendingen);
        this.clock = clock;
    }

    @POST
    @Path("/vaststelling")
    @Transactional
    @Operation(summary = "Stel een brief vast")
    @APIResponse(responseCode = "201", description = "De vastgestelde brief")
    @APIResponse(responseCode = "409", description = "De brief is onvolledig of al vastgesteld")
    public RestResponse<BriefView> stelVast(@PathParam("id") UUID id) {
        return antwoord(vaststellen.stelVast(zoek(id), Vandaag.op(clock)));
    }

    @POST
    @Path("/verzending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Verzend een brief", description = "Een verzonden brief verandert nooit meer.")
    @APIResponse(responseCode = "201", description = "De verzonden brief")
    @APIResponse(responseCode = "409", description = "De brief is nog niet vastgesteld, of al verzonden")
    public RestResponse<BriefView> verzend(@PathParam("id") UUID id, VerzendingBody body) {
        var dag = body == null || body.datum() == null ? Vandaag.op(clock) : body.datum();
        return antwoord(verzenden.verzend(zoek(id), dag));
    }

    @POST
    @Path("/verzending")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<BriefView> verzendVandaag(@PathParam("id") UUID id, String body) {
        if (body != null && !body.isBlank()) {
            throw Problem.van(415, "De inhoud van een verzoek is application/json.");
        }
        return verzend(id, null);
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }

    private static RestResponse<BriefView> antwoord(Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.conflict(geweigerd.reden());
        }
        return RestResponse.status(RestResponse.Status.CREATED, BriefView.van(((Uitkomst.Gedaan) uitkomst).brief()));
    }
}
