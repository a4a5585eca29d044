// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.planvanaanpak.NeemBestandIn;
import nl.trede.toezicht.planvanaanpak.Planbestand;
import nl.trede.toezicht.planvanaanpak.Planbestanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/plannen/{id}/bestanden")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class PlanbestandResource {

    private final NeemBestandIn neemIn;
    private final Planbestanden bestanden;
    private final Planboek boek;
    private final Clock clock;

    PlanbestandResource(NeemBestandIn neemIn, Planbestanden bestanden, Planboek boek, Clock clock) {
        this.neemIn = neemIn;
        this.bestanden = bestanden;
        this.boek = boek;
        this.clock = clock;
    }

    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text"
    })
    @Transactional
    @Operation(
            summary = "Voeg het bestand van een plan toe: pdf, docx of odt",
            description =
                    "De inhoud bepaalt de soort. Is er een virusscanner ingesteld, dan moet die eerst niets vinden.")
    @APIResponse(responseCode = "201", description = "Het bestand")
    @APIResponse(responseCode = "200", description = "Dit bestand was er al")
    @APIResponse(responseCode = "400", description = "Een ander soort bestand, te groot, leeg of besmet")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit plan niet")
    @APIResponse(responseCode = "503", description = "De virusscanner antwoordt niet; probeer het later")
    public RestResponse<Planbestand> voegToe(
            @PathParam("gemeente") Gemeentecode gemeente,
            @PathParam("id") UUID id,
            @QueryParam("naam") @NotNull @Size(min = 1, max = 200) @Parameter(example = "plan-van-aanpak.pdf")
                    String naam,
            byte[] inhoud) {
        boek.vergrendeld(gemeente);
        var uitkomst =
                neemIn.voer(boek.stap(gemeente, id), naam, inhoud == null ? new byte[0] : inhoud, clock.instant());
        if (uitkomst instanceof NeemBestandIn.Geweigerd geweigerd) {
            throw Problem.ongeldig("bestand", geweigerd.reden());
        }
        if (uitkomst instanceof NeemBestandIn.Uitgesteld uitgesteld) {
            throw Problem.van(503, "Het bestand is niet ingenomen: " + uitgesteld.reden() + ".");
        }
        var ingenomen = (NeemBestandIn.Ingenomen) uitkomst;
        return RestResponse.status(
                ingenomen.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK, ingenomen.bestand());
    }

    @GET
    @Path("/{bestand}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Transactional
    @Operation(summary = "Haal het bestand van een plan op")
    @APIResponse(responseCode = "200", description = "Het bestand")
    @APIResponse(responseCode = "404", description = "Dit plan heeft dit bestand niet")
    public Response haal(
            @PathParam("gemeente") Gemeentecode gemeente,
            @PathParam("id") UUID id,
            @PathParam("bestand") UUID bestand) {
        boek.bekend(gemeente);
        var gevonden = bestanden.van(List.of(boek.stap(gemeente, id).id())).stream()
                .filter(een -> een.id().equals(bestand))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("Dit plan heeft geen bestand " + bestand + "."));
        return Response.ok(
                        bestanden.inhoud(bestand).orElseThrow(),
                        gevonden.soort().mediatype())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(gevonden.naam(), StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }
}
