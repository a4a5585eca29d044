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
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.planvanaanpak.MaakAfspraak;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
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

@Path("/v1/gemeenten/{gemeente}/afspraken")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class AfspraakResource {

    record Afspraaklijst(List<AfspraakView> afspraken) {}

    private final MaakAfspraak maak;
    private final Nakomingen nakomingen;
    private final Gemeenten gemeenten;
    private final Feitenboek feitenboek;
    private final Clock clock;

    AfspraakResource(
            MaakAfspraak maak, Nakomingen nakomingen, Gemeenten gemeenten, Feitenboek feitenboek, Clock clock) {
        this.maak = maak;
        this.nakomingen = nakomingen;
        this.gemeenten = gemeenten;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een afspraak met datum en aantal vast",
            description = "Hetzelfde nog eens verandert niets. Meer dan de opgave van het halfjaar kan niet.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze afspraak stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of meer dan de opgave")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = AfspraakBody.class)))
    public RestResponse<AfspraakView> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @Valid @NotNull ReadBody<AfspraakBody> gelezen) {
        var gemeente = bekend(code);
        feitenboek.vergrendel(List.of(code));
        var verzoek = gelezen.value().naarVerzoek();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.andRefused(maak.bezwaren(gemeente, verzoek, clock.instant())));
        }
        var uitkomst = maak.voer(gemeente, verzoek, clock.instant());
        if (uitkomst instanceof MaakAfspraak.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        var gemaakt = (MaakAfspraak.Gemaakt) uitkomst;
        return RestResponse.status(
                gemaakt.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                AfspraakView.van(gemaakt.nakoming()));
    }

    @GET
    @Transactional
    @Operation(summary = "De afspraken, de oudste eerst, met of zij zijn nagekomen")
    @APIResponse(responseCode = "200", description = "De lijst")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Afspraaklijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode gemeente,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        bekend(gemeente);
        return new Afspraaklijst(nakomingen.toen(gemeente, bekendOp).stream()
                .map(AfspraakView::van)
                .toList());
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return gemeenten
                .gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
