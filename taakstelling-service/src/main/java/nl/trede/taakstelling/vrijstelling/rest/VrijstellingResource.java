// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.vrijstelling.persistence.VrijstellingEntity;
import nl.trede.taakstelling.vrijstelling.persistence.Vrijstellingen;
import nl.trede.taakstelling.vrijstelling.persistence.Vrijstellingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/vrijstellingen")
@Tag(name = "vrijstellingen", description = "Gemeenten die een tijd niemand of minder hoeven te huisvesten")
class VrijstellingResource {

    record Lijst(List<VrijstellingView> vrijstellingen, int pagina, int paginaGrootte, long totaal) {}

    @Schema(name = "VrijstellingVerleend")
    record Verleend(
            VrijstellingView vrijstelling,
            @Schema(
                            description = "Halfjaren waarvan de taakstelling een nieuwe versie kreeg",
                            examples = "[\"2024-I\"]")
                    List<Halfjaar> gewijzigd) {}

    private final Vrijstellingen vrijstellingen;

    VrijstellingResource(Vrijstellingen vrijstellingen) {
        this.vrijstellingen = vrijstellingen;
    }

    @GET
    @Transactional
    @Operation(summary = "Vrijstellingen", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("gemeente") @Parameter(description = "Alleen van deze gemeente", example = "GM0299")
                    Gemeentecode gemeente,
            @QueryParam("datum") @Parameter(description = "Wat op deze dag geldt", example = "2024-07-01")
                    LocalDate datum,
            @QueryParam("volgorde") @DefaultValue("GEMEENTE") Vrijstellingsvolgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden = VrijstellingEntity.lijst(gemeente, datum, volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(VrijstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een vrijstelling vast",
            description =
                    "De geldende taakstelling van elk halfjaar dat erin begint, krijgt een nieuwe versie van soort"
                            + " CORRECTIE. Wat later voor zo'n halfjaar bekend wordt gemaakt, geldt zoals het bekend is"
                            + " gemaakt. Dezelfde vrijstelling nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Verleend.class)))
    @APIResponse(responseCode = "200", description = "Deze vrijstelling was al bekend")
    @APIResponse(
            responseCode = "400",
            description = "Onbekende gemeente, een einde voor het begin, of na het einde van het regime; alle fouten")
    @APIResponse(responseCode = "409", description = "De gemeente heeft al een vrijstelling op een van deze dagen")
    @RequestBody(content = @Content(schema = @Schema(implementation = VrijstellingBody.class)))
    public RestResponse<Verleend> verleen(@Valid @NotNull ReadBody<VrijstellingBody> gelezen) {
        var body = gelezen.value();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(
                    gelezen.and(Fout.van(vrijstellingen.bezwaren(body.gemeente(), body.vanaf(), body.tot()))));
        }
        return antwoord(vrijstellingen.verleen(body.naarVrijstelling()));
    }

    @POST
    @Path("/{id}/beeindiging")
    @Transactional
    @Operation(
            summary = "Laat een vrijstelling eindigen",
            description =
                    "Van elk halfjaar dat op of na deze dag begint en waarin het aantal van de vrijstelling geldt, komt het aantal"
                            + " terug dat zonder haar zou gelden, als nieuwe versie van soort CORRECTIE. Dezelfde beëindiging nog eens"
                            + " verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Beëindigd",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Verleend.class)))
    @APIResponse(responseCode = "200", description = "Zo was zij al beëindigd")
    @APIResponse(
            responseCode = "400",
            description = "De dag ligt voor het begin, of na het einde dat al bekend is; alle fouten")
    @APIResponse(responseCode = "404", description = "Er is geen vrijstelling met dit kenmerk")
    @RequestBody(content = @Content(schema = @Schema(implementation = BeeindigingBody.class)))
    public RestResponse<Verleend> beeindig(
            @PathParam("id") UUID id, @Valid @NotNull ReadBody<BeeindigingBody> gelezen) {
        var rij =
                vrijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen vrijstelling " + id));
        var body = gelezen.value();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.and(Fout.van(vrijstellingen.bezwaren(rij, body.tot()))));
        }
        return antwoord(vrijstellingen.beeindig(rij, body.naarBeeindiging()));
    }

    private static RestResponse<Verleend> antwoord(Vrijstellingen.Verleend verleend) {
        if (!verleend.bezwaren().isEmpty()) {
            throw Problem.ongeldig(Fout.van(verleend.bezwaren()));
        }
        if (verleend.strijdig() != null) {
            throw Problem.conflict(verleend.strijdig());
        }
        return RestResponse.status(
                verleend.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                new Verleend(VrijstellingView.van(verleend.rij()), verleend.gewijzigd()));
    }
}
