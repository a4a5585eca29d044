// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import nl.trede.taakstelling.amv.persistence.AmvRijen;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingEntity;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingen;
import nl.trede.taakstelling.amv.persistence.Amvvolgorde;
import nl.trede.taakstelling.amv.persistence.Amvvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/amv-taakstellingen")
@Tag(name = "amv-taakstellingen", description = "Indicatieve aantallen amv; nooit deel van een saldo")
class AmvTaakstellingResource {

    private static final String GEBIED = "(PV[0-9]{2}|GM[0-9]{4})?";

    @Schema(name = "AmvTaakstellingen")
    record Lijst(List<AmvTaakstellingView> amvTaakstellingen, int pagina, int paginaGrootte, long totaal) {}

    @Schema(name = "AmvVersies")
    record Versies(List<AmvTaakstellingView> versies) {}

    private final AmvTaakstellingen amvTaakstellingen;
    private final AmvRijen rijen;

    AmvTaakstellingResource(AmvTaakstellingen amvTaakstellingen, AmvRijen rijen) {
        this.amvTaakstellingen = amvTaakstellingen;
        this.rijen = rijen;
    }

    @GET
    @Transactional
    @Operation(summary = "Geldende indicatieve aantallen", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") @Parameter(description = "Alleen over dit halfjaar", example = "2024-I")
                    Halfjaar halfjaar,
            @QueryParam("gebied")
                    @Parameter(description = "Alleen deze provincie of gemeente")
                    @Pattern(regexp = GEBIED, message = "is geen code van een provincie of gemeente")
                    String gebied,
            @QueryParam("volgorde") @DefaultValue("HALFJAAR") Amvvolgorde volgorde,
            @BeanParam Paging paging) {
        var vraag = new Amvvraag(halfjaar, gebied, volgorde);
        var pagina = rijen.lijst(vraag, paging.offset(), paging.paginaGrootte()).stream()
                .map(AmvTaakstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), rijen.aantal(vraag));
    }

    @GET
    @Path("/{halfjaar}/{gebied}/versies")
    @Transactional
    @Operation(summary = "Alle versies, de oudste eerst; de laatste geldt")
    @APIResponse(responseCode = "200", description = "De versies")
    @APIResponse(responseCode = "404", description = "Hiervan is niets vastgelegd")
    public Versies versies(
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @PathParam("gebied") @Schema(oneOf = {Provinciecode.class, Gemeentecode.class}) String gebied) {
        var versies = AmvTaakstellingEntity.versies(halfjaar, gebied).stream()
                .map(AmvTaakstellingView::van)
                .toList();
        if (versies.isEmpty()) {
            throw Problem.nietGevonden("van " + gebied + " is over " + halfjaar + " geen aantal amv vastgelegd");
        }
        return new Versies(versies);
    }

    @PUT
    @Path("/{halfjaar}/{gebied}")
    @Transactional
    @Operation(summary = "Leg een indicatief aantal vast", description = "Hetzelfde nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Een nieuwe versie",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AmvTaakstellingView.class)))
    @APIResponse(responseCode = "200", description = "Dit gold al")
    @APIResponse(
            responseCode = "400",
            description =
                    "Onjuiste invoer, een gemeente die in het halfjaar niet bestaat, of na het einde van het regime")
    @APIResponse(responseCode = "404", description = "Het gebied staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = AmvTaakstellingBody.class)))
    public RestResponse<AmvTaakstellingView> stelVast(
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @PathParam("gebied") @Schema(oneOf = {Provinciecode.class, Gemeentecode.class}) String gebied,
            @Valid @NotNull ReadBody<AmvTaakstellingBody> gelezen) {
        var body = gelezen.value();
        if (!amvTaakstellingen.isBekend(gebied)) {
            throw Problem.nietGevonden("provincie of gemeente " + gebied + " staat niet in het register");
        }
        var fouten = gelezen.and(Fout.van(amvTaakstellingen.bezwaren(halfjaar, gebied)));
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        var nieuw = amvTaakstellingen.stelVast(
                halfjaar, gebied, body.aantal(), body.datum(), body.bron().strip());
        var geldend = AmvTaakstellingEntity.geldend(halfjaar, gebied)
                .map(AmvTaakstellingView::van)
                .orElseThrow();
        return RestResponse.status(nieuw.isPresent() ? RestResponse.Status.CREATED : RestResponse.Status.OK, geldend);
    }
}
