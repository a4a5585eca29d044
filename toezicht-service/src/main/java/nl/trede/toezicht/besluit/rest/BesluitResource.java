// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitkeuze.Volgorde;
import nl.trede.toezicht.ladder.Besluitlijsten;
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

@Path("/v1/gemeenten/{gemeente}/besluiten")
@Tag(name = "ladder", description = "Wat het beleid voorstelt en wat een mens besluit")
class BesluitResource {

    record Besluitlijst(
            List<Besluitgegevens> besluiten,
            @Schema(description = "Hoeveel besluiten er zijn; voor verwachteVersie en If-Match") int versie,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    private final NeemBesluit neemBesluit;
    private final Besluitlijsten lijsten;
    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Clock clock;

    BesluitResource(
            NeemBesluit neemBesluit, Besluitlijsten lijsten, Gemeenten register, Feitenboek feitenboek, Clock clock) {
        this.neemBesluit = neemBesluit;
        this.lijsten = lijsten;
        this.register = register;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    /** One besluit at a time per gemeente, on figures that do not change meanwhile. */
    @POST
    @Transactional
    @Operation(
            summary = "Leg een besluit van de provincie vast",
            description =
                    "Een besluit verandert nooit; er komt een volgend. Hetzelfde besluit nog eens verandert niets. "
                            + "Het bericht waar de brief uit ontstaat, gaat in dezelfde transactie mee.")
    @RequestBody(content = @Content(schema = @Schema(implementation = BesluitBody.class)))
    @APIResponse(responseCode = "201", description = "Het besluit")
    @APIResponse(responseCode = "200", description = "Dit besluit stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of afwijken van het voorstel zonder motivering")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @APIResponse(
            responseCode = "409",
            description = "Intussen is er iets besloten, of de sleutel is al voor een ander besluit gebruikt")
    public RestResponse<Besluitgegevens> neem(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @HeaderParam("Idempotency-Key")
                    @Size(max = 200)
                    @Parameter(
                            description = "Een eigen sleutel van de afzender, om een herhaalde aanvraag te herkennen")
                    String sleutel,
            @HeaderParam("If-Match")
                    @Size(max = 40)
                    @Parameter(description = "De ETag van het dossier of de lijst waarop het besluit rust")
                    String versie,
            @Valid @NotNull ReadBody<BesluitBody> body) {
        var voornemen = body.value().naarBesluit(bekend(gemeente), Versie.lees(versie));
        feitenboek.vergrendel(List.of(gemeente));
        if (!body.fouten().isEmpty()) {
            throw Problem.ongeldig(body.and(Antwoord.fouten(neemBesluit.toets(voornemen, clock.instant()))));
        }
        var uitkomst = neemBesluit.voer(
                voornemen, sleutel == null || sleutel.isBlank() ? null : sleutel.strip(), clock.instant());
        var genomen = Antwoord.genomen(uitkomst, sleutel);
        return RestResponse.ResponseBuilder.create(
                        genomen.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                        een(gemeente, genomen.besluit().id(), null))
                .header("ETag", Versie.van(lijsten.versie(gemeente, null)))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "De besluiten over een gemeente, ook wat is ingetrokken")
    @APIResponse(responseCode = "200", description = "De besluiten, in de gevraagde volgorde")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<Besluitlijst> lijst(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @BeanParam Besluitvraag vraag,
            @BeanParam Paging paging) {
        bekend(gemeente);
        var blad = lijsten.blad(
                vraag.keuze(List.of(gemeente), Volgorde.OUDSTE_EERST), paging.offset(), paging.paginaGrootte());
        var versie = lijsten.versie(gemeente, vraag.bekendOp);
        var lijst = new Besluitlijst(blad.besluiten(), versie, paging.pagina(), paging.paginaGrootte(), blad.totaal());
        return RestResponse.ResponseBuilder.ok(lijst)
                .header("ETag", Versie.van(versie))
                .build();
    }

    @GET
    @Path("/{besluit}")
    @Transactional
    @Operation(summary = "Een besluit, met de cijfers, de methode, het beleid en de termijnen van toen")
    @APIResponse(responseCode = "200", description = "Het besluit")
    @APIResponse(responseCode = "404", description = "De gemeente of het besluit is niet bekend")
    public Besluitgegevens een(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @PathParam("besluit") UUID besluit,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        bekend(gemeente);
        return lijsten.een(gemeente, besluit, bekendOp)
                .orElseThrow(() -> Problem.nietGevonden("Dit besluit is niet bekend bij " + gemeente + "."));
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return register.gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
