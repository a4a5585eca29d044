// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.planvanaanpak.BehandelPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/plannen")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class PlanResource {

    record Planlijst(List<PlanView> plannen) {}

    private final BehandelPlan behandel;
    private final Planboek boek;
    private final Clock clock;

    PlanResource(BehandelPlan behandel, Planboek boek, Clock clock) {
        this.behandel = behandel;
        this.boek = boek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een stap van een plan van aanpak vast",
            description =
                    "Hetzelfde nog eens verandert niets. Een plan dat komt voordat het was gevraagd, mag en krijgt een signalering.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze stap stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = PlanBody.class)))
    public RestResponse<PlanView> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @Valid @NotNull ReadBody<PlanBody> gelezen) {
        var gemeente = boek.vergrendeld(code);
        var verzoek = gelezen.value().naarVerzoek(gemeente, clock.instant());
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.andRefused(behandel.bezwaren(verzoek)));
        }
        var uitkomst = behandel.voer(verzoek);
        if (uitkomst instanceof BehandelPlan.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        var vastgelegd = (BehandelPlan.Vastgelegd) uitkomst;
        return RestResponse.status(
                vastgelegd.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                boek.een(code, vastgelegd.stap().id()));
    }

    @GET
    @Transactional
    @Operation(summary = "De stappen van de plannen van aanpak, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De lijst")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Planlijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        boek.bekend(gemeente);
        return new Planlijst(boek.alle(gemeente, bekendOp));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Een stap van een plan van aanpak")
    @APIResponse(responseCode = "200", description = "De stap")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit plan niet")
    public PlanView een(@PathParam("gemeente") Gemeentecode gemeente, @PathParam("id") UUID id) {
        boek.bekend(gemeente);
        return boek.een(gemeente, id);
    }
}
