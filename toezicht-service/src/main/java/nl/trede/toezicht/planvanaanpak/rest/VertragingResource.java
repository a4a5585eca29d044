// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.planvanaanpak.Vertraging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/plannen/{id}/maatregelen/{nummer}/vertragingen")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class VertragingResource {

    @Schema(name = "VertragingMelden")
    record VertragingBody(
            @NotNull @Schema(description = "De dag waarop de gemeente het meldde") LocalDate datum,
            @Schema(description = "De nieuwe dag; weggelaten is nog niet bekend") LocalDate gereedOp,
            @Min(0) @Max(1_000_000) @Schema(description = "Het nieuwe aantal; weggelaten is ongewijzigd")
                    Integer personen,
            @NotBlank @Size(max = 4000) String toelichting) {

        Vertraging naarVertraging(Instant nu) {
            return new Vertraging(datum, gereedOp, personen, toelichting == null ? "" : toelichting.strip(), nu);
        }
    }

    private final Plannen plannen;
    private final Planboek boek;
    private final Clock clock;

    VertragingResource(Plannen plannen, Planboek boek, Clock clock) {
        this.plannen = plannen;
        this.boek = boek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(summary = "Leg vast dat de gemeente meldt dat een maatregel vertraging oploopt")
    @APIResponse(responseCode = "201", description = "Het plan, met de vertraging bij de maatregel")
    @APIResponse(responseCode = "200", description = "Deze melding stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "Dit plan of deze maatregel is er niet")
    @RequestBody(content = @Content(schema = @Schema(implementation = VertragingBody.class)))
    public RestResponse<PlanView> meld(
            @PathParam("gemeente") Gemeentecode gemeente,
            @PathParam("id") UUID id,
            @PathParam("nummer") int nummer,
            @Valid @NotNull ReadBody<VertragingBody> gelezen) {
        boek.vergrendeld(gemeente);
        var stap = boek.stap(gemeente, id);
        var maatregel = stap.maatregelen().stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden("Dit plan heeft geen maatregel " + nummer + "."));
        var vertraging = gelezen.value().naarVertraging(clock.instant());
        var fouten = gelezen.andRefused(vertraging.bezwaren(stap, Vandaag.op(clock.instant())));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        if (maatregel.vertragingen().stream().anyMatch(vertraging::zegtHetzelfdeAls)) {
            return RestResponse.ok(boek.een(gemeente, id));
        }
        plannen.voegToe(stap, maatregel, vertraging);
        return RestResponse.status(RestResponse.Status.CREATED, boek.een(gemeente, id));
    }
}
