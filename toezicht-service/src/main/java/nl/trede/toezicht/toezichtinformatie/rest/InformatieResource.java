// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.rest;

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
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.toezichtinformatie.Informatieboek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/toezichtinformatie")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class InformatieResource {

    record Informatielijst(List<InformatieView> toezichtinformatie) {}

    private final Informatieboek boek;
    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Clock clock;

    InformatieResource(Informatieboek boek, Gemeenten register, Feitenboek feitenboek, Clock clock) {
        this.boek = boek;
        this.register = register;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg toezichtinformatie vast die een college stuurde",
            description = "Het college moet haar hebben vastgesteld. Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Dit stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of niet vastgesteld door het college")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = InformatieBody.class)))
    public RestResponse<InformatieView> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente,
            @Valid @NotNull ReadBody<InformatieBody> gelezen) {
        var bekend = bekend(gemeente);
        var informatie = gelezen.value().naarInformatie(gemeente, clock.instant());
        var fouten = gelezen.andRefused(informatie.bezwaren(bekend, Vandaag.op(clock.instant())));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        feitenboek.vergrendel(List.of(gemeente));
        var al = boek.van(gemeente).stream().anyMatch(informatie::isDezelfdeAls);
        if (!al) {
            boek.voegToe(informatie);
        }
        var view = lijst(gemeente, null).toezichtinformatie().stream()
                .filter(een -> een.halfjaar().equals(informatie.halfjaar()))
                .findFirst()
                .orElseThrow();
        return RestResponse.status(al ? RestResponse.Status.OK : RestResponse.Status.CREATED, view);
    }

    @GET
    @Transactional
    @Operation(
            summary = "De toezichtinformatie van een gemeente, per halfjaar",
            description =
                    "Alleen over halfjaren waarover zij nodig is of kwam. Nodig is zij als de taakstelling niet is gehaald en het beleid haar vraagt.")
    @APIResponse(responseCode = "200", description = "De lijst")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Informatielijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        bekend(gemeente);
        var vandaag = Vandaag.op(bekendOp == null ? clock.instant() : bekendOp);
        return new Informatielijst(boek.standen(gemeente, bekendOp).stream()
                .map(stand -> InformatieView.van(stand, vandaag))
                .toList());
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return register.gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
