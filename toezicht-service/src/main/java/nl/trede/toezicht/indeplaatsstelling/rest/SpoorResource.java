// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

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
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/indeplaatsstellingen")
@Tag(
        name = "indeplaatsstelling",
        description = "De provincie handelt in de plaats van de gemeente (Gemeentewet, artikel 124)")
class SpoorResource {

    record Sporenlijst(List<SpoorView> indeplaatsstellingen) {}

    private final BehandelSpoor behandel;
    private final Spoorboek boek;
    private final Clock clock;

    SpoorResource(BehandelSpoor behandel, Spoorboek boek, Clock clock) {
        this.behandel = behandel;
        this.boek = boek;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "De voornemens en besluiten tot indeplaatsstelling van een gemeente")
    @APIResponse(responseCode = "200", description = "De lijst")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Sporenlijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        return new Sporenlijst(boek.alle(boek.bekend(code), bekendOp));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Een voornemen of besluit tot indeplaatsstelling")
    @APIResponse(responseCode = "200", description = "Het spoor")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit spoor niet")
    public SpoorView een(@PathParam("gemeente") Gemeentecode code, @PathParam("id") UUID id) {
        var gemeente = boek.bekend(code);
        return boek.view(gemeente, boek.spoor(code, id));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een voornemen tot indeplaatsstelling vast",
            description =
                    "Een nieuw spoor, naast wat er al loopt. Wat er nu bekend is, wordt bewaard voor de rechter. Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Het spoor")
    @APIResponse(responseCode = "200", description = "Dit spoor liep al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of een andere omvang dan het beleid geeft")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<SpoorView> kondigAan(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @Valid @NotNull SpoorBody.Voornemen body) {
        var gemeente = boek.vergrendeld(code);
        var opdracht = body.naarOpdracht(gemeente);
        var uitkomst = Boolean.TRUE.equals(body.spoed())
                ? behandel.besluitMetSpoed(opdracht, clock.instant())
                : behandel.kondigAan(opdracht, clock.instant());
        var view = boek.gedaan(gemeente, uitkomst);
        return ((Uitkomst.Gedaan) uitkomst).nieuw() ? gemaakt(view) : RestResponse.ok(view);
    }

    @POST
    @Path("/{id}/waarborgen")
    @Transactional
    @Operation(
            summary = "Leg de openbare bekendmaking en het afschrift aan de raad vast",
            description =
                    "Van het besluit als dat er is, anders van het voornemen. Zonder beide kan de volgende stap niet.")
    @APIResponse(responseCode = "201", description = "Het spoor")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit spoor niet")
    @APIResponse(responseCode = "409", description = "Het spoor is beëindigd")
    public RestResponse<SpoorView> waarborg(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @Valid @NotNull SpoorBody.Waarborg body) {
        var gemeente = boek.vergrendeld(code);
        return gemaakt(
                boek.gedaan(gemeente, behandel.waarborg(boek.spoor(code, id), body.naarWaarborgen(), boek.vandaag())));
    }

    @POST
    @Path("/{id}/besluit")
    @Transactional
    @Operation(summary = "Leg het besluit tot indeplaatsstelling vast, met de laatste termijn")
    @APIResponse(responseCode = "201", description = "Het spoor")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit spoor niet")
    @APIResponse(
            responseCode = "409",
            description = "De bekendmaking of het afschrift van het voornemen ontbreekt, of er is al een besluit")
    public RestResponse<SpoorView> besluit(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @Valid @NotNull SpoorBody.Besluit body) {
        var gemeente = boek.vergrendeld(code);
        return gemaakt(boek.gedaan(
                gemeente,
                behandel.besluit(
                        gemeente,
                        boek.spoor(code, id),
                        body.naarStap(clock.instant()),
                        body.delen(),
                        clock.instant())));
    }

    @POST
    @Path("/{id}/uitvoering")
    @Transactional
    @Operation(summary = "Leg vast dat de provincie in de plaats van de gemeente gaat handelen")
    @APIResponse(responseCode = "201", description = "Het spoor")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit spoor niet")
    @APIResponse(
            responseCode = "409",
            description = "De bekendmaking of het afschrift van het besluit ontbreekt, of de termijn loopt nog")
    public RestResponse<SpoorView> voerUit(
            @PathParam("gemeente") Gemeentecode code,
            @PathParam("id") UUID id,
            @Valid @NotNull SpoorBody.Uitvoering body) {
        var gemeente = boek.vergrendeld(code);
        return gemaakt(boek.gedaan(gemeente, behandel.voerUit(boek.spoor(code, id), body.datum(), boek.vandaag())));
    }

    @POST
    @Path("/{id}/einde")
    @Transactional
    @Operation(
            summary = "Beëindig een voornemen of besluit: vervallen, ingetrokken of uitgevoerd",
            description =
                    "Vervallen kan alleen als uit de cijfers blijkt dat binnen de termijn is gehaald. Uitgevoerd kan alleen met de bekendmaking en het afschrift aan de raad; bij vervallen en ingetrokken blijft zichtbaar welke ontbreken.")
    @APIResponse(responseCode = "201", description = "Het spoor")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit spoor niet")
    @APIResponse(responseCode = "409", description = "Het blijkt niet uit de cijfers, of het spoor is al beëindigd")
    public RestResponse<SpoorView> beeindig(
            @PathParam("gemeente") Gemeentecode code, @PathParam("id") UUID id, @Valid @NotNull SpoorBody.Einde body) {
        var gemeente = boek.vergrendeld(code);
        return gemaakt(boek.gedaan(
                gemeente,
                behandel.beeindig(
                        gemeente, boek.spoor(code, id), body.wijze(), body.datum(), body.tekst(), clock.instant())));
    }

    private static RestResponse<SpoorView> gemaakt(SpoorView view) {
        return RestResponse.status(RestResponse.Status.CREATED, view);
    }
}
