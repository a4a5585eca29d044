// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/plannen")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class PlanResource {

    record Planlijst(List<Planstap> plannen) {}

    private final Plannen plannen;
    private final Gemeenten gemeenten;
    private final Feitenboek feitenboek;
    private final Clock clock;

    PlanResource(Plannen plannen, Gemeenten gemeenten, Feitenboek feitenboek, Clock clock) {
        this.plannen = plannen;
        this.gemeenten = gemeenten;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een stap van een plan van aanpak vast",
            description = "Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze stap stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<Planstap> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente,
            @Valid @NotNull PlanBody body) {
        bekend(gemeente);
        if (body.uiterlijk() != null && body.uiterlijk().isBefore(body.datum())) {
            throw Problem.ongeldig("uiterlijk", "ligt voor de datum van deze stap");
        }
        feitenboek.vergrendel(List.of(gemeente));
        var nieuw = body.naarPlanstap(gemeente, clock.instant());
        var al = plannen.van(gemeente).stream().filter(nieuw::zegtHetzelfdeAls).findFirst();
        if (al.isPresent()) {
            return RestResponse.ok(al.get());
        }
        plannen.voegToe(nieuw);
        return RestResponse.status(RestResponse.Status.CREATED, nieuw);
    }

    @GET
    @Transactional
    @Operation(summary = "De stappen van de plannen van aanpak, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De lijst")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Planlijst lijst(@PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente) {
        bekend(gemeente);
        return new Planlijst(plannen.van(gemeente));
    }

    private void bekend(Gemeentecode gemeente) {
        gemeenten
                .gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
