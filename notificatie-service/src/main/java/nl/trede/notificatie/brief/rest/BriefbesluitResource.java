// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.BriefAanbieden;
import nl.trede.notificatie.brief.BriefVaststellen;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a letter from concept to approval. */
@Path("/v1/brieven/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class BriefbesluitResource {

    private final Brieven brieven;
    private final BriefAanbieden aanbieden;
    private final BriefVaststellen vaststellen;
    private final Aanmelding aanmelding;

    BriefbesluitResource(
            Brieven brieven, BriefAanbieden aanbieden, BriefVaststellen vaststellen, Aanmelding aanmelding) {
        this.brieven = brieven;
        this.aanbieden = aanbieden;
        this.vaststellen = vaststellen;
        this.aanmelding = aanmelding;
    }

    @POST
    @Path("/aanbieding")
    @Transactional
    @Operation(
            summary = "Bied een concept ter vaststelling aan",
            description = "Wie aanbiedt is een auteur van de brief; een ander stelt hem vast.")
    @APIResponse(responseCode = "201", description = "De brief, ter vaststelling")
    @APIResponse(responseCode = "409", description = "De brief is geen concept")
    public RestResponse<BriefView> biedAan(@PathParam("id") UUID id) {
        return Antwoorden.gemaakt(aanbieden.biedAan(zoek(id), aanmelding.wie()));
    }

    @POST
    @Path("/teruggave")
    @Transactional
    @Operation(
            summary = "Geef een brief terug",
            description = "Met wat er anders moet; de brief is dan weer een concept.")
    @APIResponse(responseCode = "201", description = "De brief, weer als concept, met de opmerking")
    @APIResponse(responseCode = "400", description = "Zonder opmerking")
    @APIResponse(responseCode = "409", description = "De brief ligt niet ter vaststelling en is niet vastgesteld")
    public RestResponse<BriefView> geefTerug(@PathParam("id") UUID id, @Valid @NotNull TeruggaveBody body) {
        return Antwoorden.gemaakt(aanbieden.geefTerug(zoek(id), body.opmerking(), aanmelding.wie()));
    }

    @POST
    @Path("/vaststelling")
    @Transactional
    @Operation(
            summary = "Stel een brief vast",
            description =
                    "Ook rechtstreeks vanuit het concept. Wie aan de brief schreef of hem aanbood, mag hem niet vaststellen.")
    @APIResponse(responseCode = "201", description = "De vastgestelde brief")
    @APIResponse(responseCode = "403", description = "U bent zelf een auteur van de brief")
    @APIResponse(responseCode = "409", description = "De brief is onvolledig of al vastgesteld")
    public RestResponse<BriefView> stelVast(@PathParam("id") UUID id) {
        return Antwoorden.gemaakt(vaststellen.stelVast(zoek(id), aanmelding.wie()));
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }
}
