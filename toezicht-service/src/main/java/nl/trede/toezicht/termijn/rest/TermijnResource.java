// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.VerlengTermijn;
import nl.trede.toezicht.termijn.Vervalverzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/termijnen")
@Tag(name = "dossier", description = "Wat er over een gemeente is vastgelegd en besloten")
class TermijnResource {

    record Termijnlijst(List<TermijnView> termijnen) {}

    @Schema(name = "TermijnVervalt")
    record VervalBody(
            @Schema(required = true, examples = "2025-01-15") LocalDate datum,
            @Size(max = 2000) @Schema(required = true, examples = "het plan is niet meer nodig") String reden) {}

    private final Termijnverlener verlener;
    private final Termijnen termijnen;
    private final VerlengTermijn verleng;
    private final StelDossierSamen dossiers;
    private final Clock clock;

    TermijnResource(
            Termijnverlener verlener,
            Termijnen termijnen,
            VerlengTermijn verleng,
            StelDossierSamen dossiers,
            Clock clock) {
        this.dossiers = dossiers;
        this.verlener = verlener;
        this.termijnen = termijnen;
        this.verleng = verleng;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "De termijnen van een gemeente, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De termijnen")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Termijnlijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var gemeente = verlener.gemeente(code);
        if (bekendOp != null) {
            var dag = Vandaag.op(bekendOp);
            return new Termijnlijst(dossiers.van(gemeente).bekendOp(bekendOp, List.of()).termijnen().stream()
                    .map(termijn -> TermijnView.van(termijn, dag))
                    .toList());
        }
        return new Termijnlijst(termijnen.van(gemeente.code()).stream()
                .map(termijn -> TermijnView.van(termijn, vandaag()))
                .toList());
    }

    @POST
    @Transactional
    @Operation(
            summary = "Geef een termijn die meteen loopt",
            description =
                    "Een termijn bij een besluit of een gevraagd plan wacht op de verzending van de brief; die geeft u daar.")
    @APIResponse(responseCode = "201", description = "De termijn")
    @APIResponse(responseCode = "200", description = "Deze termijn was al gegeven")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of een laatste dag voor het begin")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = TermijnBody.class)))
    public RestResponse<TermijnView> geef(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @Valid @NotNull ReadBody<TermijnBody> gelezen) {
        var verleend = verlener.geef(verlener.gemeente(code), gelezen);
        return RestResponse.status(status(verleend.nieuw()), TermijnView.van(verleend.termijn(), vandaag()));
    }

    @POST
    @Path("/{id}/verlengingen")
    @Transactional
    @Operation(
            summary = "Verleng een termijn",
            description = "Elke verlenging telt en blijft zichtbaar. Na een ultimatum kan er geen meer bij.")
    @APIResponse(responseCode = "201", description = "De termijn, met de nieuwe laatste dag")
    @APIResponse(responseCode = "200", description = "Deze verlenging was al gegeven")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente heeft deze termijn niet")
    @APIResponse(responseCode = "409", description = "De termijn loopt niet, of er is een ultimatum gesteld")
    @RequestBody(content = @Content(schema = @Schema(implementation = VerlengingBody.class)))
    public RestResponse<TermijnView> verleng(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @Valid @NotNull ReadBody<VerlengingBody> gelezen) {
        var termijn = verlener.vergrendeld(code, id);
        var wens = gelezen.value().naarWens();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.andRefused(verleng.bezwaren(termijn, wens, vandaag())));
        }
        var uitkomst = verleng.voer(verlener.gemeente(code), termijn, wens, vandaag(), clock.instant());
        if (uitkomst instanceof VerlengTermijn.Geweigerd geweigerd) {
            weiger(geweigerd.bezwaren());
        }
        var verlengd = (VerlengTermijn.Verlengd) uitkomst;
        return RestResponse.status(status(verlengd.nieuw()), TermijnView.van(verlengd.termijn(), vandaag()));
    }

    @POST
    @Path("/{id}/verval")
    @Transactional
    @Operation(summary = "Laat een termijn vervallen: wat was gevraagd is niet meer nodig")
    @APIResponse(responseCode = "201", description = "De termijn")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente heeft deze termijn niet")
    @APIResponse(responseCode = "409", description = "Het stuk is al ontvangen, of de termijn was al vervallen")
    @RequestBody(content = @Content(schema = @Schema(implementation = VervalBody.class)))
    public RestResponse<TermijnView> verval(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @Valid @NotNull ReadBody<VervalBody> gelezen) {
        var termijn = verlener.vergrendeld(code, id);
        var verzoek = new Vervalverzoek(gelezen.value().datum(), gelezen.value().reden());
        var bezwaren = verzoek.bezwaren(termijn, vandaag());
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.andRefused(bezwaren));
        }
        weiger(bezwaren);
        var vervallen = verzoek.geef(termijn);
        termijnen.bewaar(vervallen);
        return RestResponse.status(RestResponse.Status.CREATED, TermijnView.van(vervallen, vandaag()));
    }

    private static void weiger(List<Bezwaar> bezwaren) {
        if (bezwaren.isEmpty()) {
            return;
        }
        if (bezwaren.get(0).veld().isEmpty()) {
            throw Problem.conflict(bezwaren.get(0).reden());
        }
        throw Problem.ongeldig(Fout.van(bezwaren));
    }

    private static RestResponse.Status status(boolean nieuw) {
        return nieuw ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    }

    private LocalDate vandaag() {
        return Vandaag.op(clock.instant());
    }
}
