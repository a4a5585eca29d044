// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.taakstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.StelTaakstellingVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versie;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import nl.trede.taakstelling.taakstelling.persistence.Taakstellingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/taakstellingen")
@Tag(name = "taakstellingen", description = "Taakstelling per gemeente per halfjaar, in versies")
class TaakstellingResource {

    record Lijst(List<TaakstellingView> taakstellingen, int pagina, int paginaGrootte, long totaal) {}

    record Versies(List<TaakstellingView> versies) {}

    private final StelTaakstellingVast stelVast;

    TaakstellingResource(Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen) {
        this.stelVast = new StelTaakstellingVast(gemeenten, taakstellingen, meldingen);
    }

    @GET
    @Transactional
    @Operation(summary = "Geldende taakstellingen", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("volgorde") @DefaultValue("HALFJAAR") Taakstellingsvolgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden = TaakstellingEntity.geldend(halfjaar, provincie, gemeente, volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(TaakstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{halfjaar}/{gemeente}")
    @Transactional
    @Operation(summary = "De geldende taakstelling van een gemeente")
    public TaakstellingView geldend(
            @PathParam("halfjaar") Halfjaar halfjaar, @PathParam("gemeente") Gemeentecode gemeente) {
        return TaakstellingEntity.geldend(halfjaar, null, gemeente)
                .firstResultOptional()
                .map(TaakstellingView::van)
                .orElseThrow(() -> geen(halfjaar, gemeente));
    }

    @GET
    @Path("/{halfjaar}/{gemeente}/versies")
    @Transactional
    @Operation(summary = "Alle versies, de oudste eerst")
    public Versies versies(@PathParam("halfjaar") Halfjaar halfjaar, @PathParam("gemeente") Gemeentecode gemeente) {
        var versies = TaakstellingEntity.versies(halfjaar, gemeente).stream()
                .map(TaakstellingView::van)
                .toList();
        if (versies.isEmpty()) {
            throw geen(halfjaar, gemeente);
        }
        return new Versies(versies);
    }

    @PUT
    @Path("/{halfjaar}/{gemeente}")
    @Transactional
    @Operation(
            summary = "Leg een taakstelling vast",
            description = "Een nieuwe versie naast de vorige. Hetzelfde nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Een nieuwe versie",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TaakstellingView.class)))
    @APIResponse(responseCode = "200", description = "Deze versie was al bekend")
    @APIResponse(
            responseCode = "400",
            description = "Onjuiste invoer, of de gemeente bestaat niet in dit halfjaar",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    @APIResponse(
            responseCode = "404",
            description = "De gemeente staat niet in het register",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    @RequestBody(content = @Content(schema = @Schema(implementation = TaakstellingBody.class)))
    public RestResponse<TaakstellingView> stelVast(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @Valid @NotNull ReadBody<TaakstellingBody> gelezen) {
        var body = gelezen.value();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.and(Fout.van(stelVast.bezwaren(halfjaar, gemeente, body.soort()))));
        }
        var uitkomst = stelVast.voor(halfjaar, gemeente, body.naarVastlegging());
        if (uitkomst instanceof Uitkomst.Vastgelegd nieuw) {
            return RestResponse.status(RestResponse.Status.CREATED, view(halfjaar, gemeente, nieuw.versie()));
        } else if (uitkomst instanceof Uitkomst.AlBekend bekend) {
            return RestResponse.ok(view(halfjaar, gemeente, bekend.versie()));
        } else if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        throw Problem.nietGevonden("gemeente " + gemeente + " staat niet in het register");
    }

    private static TaakstellingView view(Halfjaar halfjaar, Gemeentecode gemeente, Versie versie) {
        var rijen = TaakstellingEntity.versies(halfjaar, gemeente).list();
        return TaakstellingView.van(rijen.get(versie.versie() - 1));
    }

    private static RuntimeException geen(Halfjaar halfjaar, Gemeentecode gemeente) {
        return Problem.nietGevonden("voor " + gemeente + " is over " + halfjaar + " geen taakstelling vastgesteld");
    }
}
