// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.landelijk.rest;

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
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.landelijk.LandelijkeMeldingen;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.landelijk.StelLandelijkVast;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.landelijk.persistence.Landelijkevolgorde;
import nl.trede.taakstelling.taakstelling.Uitkomst;
import nl.trede.taakstelling.taakstelling.Versie;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/landelijke-taakstellingen")
@Tag(name = "landelijke-taakstellingen", description = "Taakstelling van alle gemeenten samen per halfjaar, in versies")
class LandelijkeTaakstellingResource {

    record Lijst(
            List<LandelijkeTaakstellingView> landelijkeTaakstellingen, int pagina, int paginaGrootte, long totaal) {}

    record Versies(List<LandelijkeTaakstellingView> versies) {}

    private final StelLandelijkVast stelVast;

    LandelijkeTaakstellingResource(LandelijkeTaakstellingen taakstellingen, LandelijkeMeldingen meldingen) {
        this.stelVast = new StelLandelijkVast(taakstellingen, meldingen);
    }

    @GET
    @Transactional
    @Operation(summary = "Geldende landelijke taakstellingen", description = "Het filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("volgorde") @DefaultValue("HALFJAAR") Landelijkevolgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden = LandelijkeTaakstellingEntity.geldend(halfjaar, volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(LandelijkeTaakstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{halfjaar}")
    @Transactional
    @Operation(summary = "De geldende landelijke taakstelling over een halfjaar")
    public LandelijkeTaakstellingView geldend(@PathParam("halfjaar") Halfjaar halfjaar) {
        return LandelijkeTaakstellingEntity.geldend(halfjaar)
                .firstResultOptional()
                .map(LandelijkeTaakstellingView::van)
                .orElseThrow(() -> geen(halfjaar));
    }

    @GET
    @Path("/{halfjaar}/versies")
    @Transactional
    @Operation(summary = "Alle versies, de oudste eerst")
    public Versies versies(@PathParam("halfjaar") Halfjaar halfjaar) {
        var versies = LandelijkeTaakstellingEntity.versies(halfjaar).stream()
                .map(LandelijkeTaakstellingView::van)
                .toList();
        if (versies.isEmpty()) {
            throw geen(halfjaar);
        }
        return new Versies(versies);
    }

    @PUT
    @Path("/{halfjaar}")
    @Transactional
    @Operation(
            summary = "Leg een landelijke taakstelling vast",
            description =
                    "Een nieuwe versie naast de vorige. Hetzelfde nog eens verandert niets. Een prognose geldt nooit; een late "
                            + "vaststelling wordt aangenomen en gemarkeerd.")
    @APIResponse(
            responseCode = "201",
            description = "Een nieuwe versie",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LandelijkeTaakstellingView.class)))
    @APIResponse(responseCode = "200", description = "Deze versie was al bekend")
    @APIResponse(
            responseCode = "400",
            description = "Onjuiste invoer, of na het einde van de taakstelling",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Probleem")))
    @APIResponse(
            responseCode = "409",
            description = "Deze versie is al bekend, met een andere vindplaats of een ander ambt")
    @RequestBody(content = @Content(schema = @Schema(implementation = LandelijkeTaakstellingBody.class)))
    public RestResponse<LandelijkeTaakstellingView> stelVast(
            @PathParam("halfjaar") Halfjaar halfjaar, @Valid @NotNull ReadBody<LandelijkeTaakstellingBody> gelezen) {
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.and(Fout.van(stelVast.bezwaren(halfjaar))));
        }
        var body = gelezen.value();
        var uitkomst = stelVast.voor(halfjaar, body.naarVastlegging(), body.bekendmaking());
        if (uitkomst instanceof Uitkomst.Vastgelegd nieuw) {
            return RestResponse.status(RestResponse.Status.CREATED, view(halfjaar, nieuw.versie()));
        } else if (uitkomst instanceof Uitkomst.AlBekend bekend) {
            return RestResponse.ok(view(halfjaar, bekend.versie()));
        }
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        if (uitkomst instanceof Uitkomst.Strijdig strijdig) {
            throw Problem.conflict(strijdig.reden());
        }
        throw new IllegalStateException("Not an outcome of a national taakstelling: " + uitkomst);
    }

    private static LandelijkeTaakstellingView view(Halfjaar halfjaar, Versie versie) {
        var rijen = LandelijkeTaakstellingEntity.versies(halfjaar).list();
        return LandelijkeTaakstellingView.van(rijen.get(versie.versie() - 1));
    }

    private static RuntimeException geen(Halfjaar halfjaar) {
        return Problem.nietGevonden("over " + halfjaar + " is geen landelijke taakstelling vastgesteld");
    }
}
