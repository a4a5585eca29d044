// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overleg.rest;

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
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.overleg.LegOverlegVast;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/overleggen")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class OverlegResource {

    record Overleglijst(List<Overleg> overleggen) {}

    private final Overleggen overleggen;
    private final Gemeenten gemeenten;
    private final Feitenboek feitenboek;
    private final LegOverlegVast legVast;
    private final Clock clock;

    OverlegResource(
            Overleggen overleggen, Gemeenten gemeenten, Feitenboek feitenboek, LegOverlegVast legVast, Clock clock) {
        this.overleggen = overleggen;
        this.gemeenten = gemeenten;
        this.feitenboek = feitenboek;
        this.legVast = legVast;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een gevoerd of gepland overleg vast",
            description = "Noem geen personen. Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Dit overleg stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = OverlegBody.class)))
    public RestResponse<Overleg> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @Valid @NotNull ReadBody<OverlegBody> gelezen) {
        var bekend = bekend(gemeente);
        feitenboek.vergrendel(List.of(gemeente));
        var opdracht = gelezen.value().naarOpdracht(bekend, clock.instant());
        var fouten = gelezen.andRefused(legVast.bezwaren(opdracht));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var vastgelegd = legVast.voer(opdracht);
        return RestResponse.status(
                vastgelegd.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK, vastgelegd.overleg());
    }

    @GET
    @Transactional
    @Operation(summary = "De overleggen met een gemeente, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De overleggen")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Overleglijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        bekend(gemeente);
        return new Overleglijst(overleggen.van(gemeente).stream()
                .filter(overleg -> bekendOp == null || !overleg.vastgelegdOp().isAfter(bekendOp))
                .toList());
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return gemeenten
                .gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
