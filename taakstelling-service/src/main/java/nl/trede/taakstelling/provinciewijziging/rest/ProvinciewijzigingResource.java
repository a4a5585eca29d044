// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging.rest;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.provinciewijziging.Provincieuitkomst;
import nl.trede.taakstelling.provinciewijziging.WijzigProvincie;
import nl.trede.taakstelling.provinciewijziging.persistence.ProvinciewijzigingRijen;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvolgorde;
import nl.trede.taakstelling.provinciewijziging.persistence.Wijzigingsvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provinciewijzigingen")
@Tag(name = "provinciewijzigingen", description = "Gemeenten die hun code houden en van provincie wisselen")
class ProvinciewijzigingResource {

    @Schema(name = "Provinciewijzigingen")
    record Lijst(List<ProvinciewijzigingView> provinciewijzigingen, int pagina, int paginaGrootte, long totaal) {}

    private final WijzigProvincie wijzig;
    private final ProvinciewijzigingRijen rijen;
    private final EntityManager database;

    ProvinciewijzigingResource(WijzigProvincie wijzig, ProvinciewijzigingRijen rijen, EntityManager database) {
        this.wijzig = wijzig;
        this.rijen = rijen;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(summary = "Wijzigingen van provincie", description = "De laatste dag eerst, of op gemeente.")
    public Lijst lijst(
            @QueryParam("gemeente") @Parameter(description = "Alleen van deze gemeente", example = "GM0331")
                    Gemeentecode gemeente,
            @QueryParam("provincie") @Parameter(description = "Van of naar deze provincie") Provinciecode provincie,
            @QueryParam("volgorde") @DefaultValue("DATUM") Wijzigingsvolgorde volgorde,
            @BeanParam Paging paging) {
        var vraag = new Wijzigingsvraag(
                gemeente == null ? null : gemeente.code(), provincie == null ? null : provincie.code(), volgorde);
        var pagina = rijen.lijst(vraag, paging.offset(), paging.paginaGrootte()).stream()
                .map(ProvinciewijzigingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), rijen.aantal(vraag));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg vast dat een gemeente van provincie wisselt",
            description =
                    "Op elke dag van het jaar; de gemeente houdt haar code. Nog eens op dezelfde dag vervangt de vorige; met de oude"
                            + " provincie trekt het die in.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProvinciewijzigingView.class)))
    @APIResponse(responseCode = "200", description = "Deze wijziging was al bekend")
    @APIResponse(responseCode = "400", description = "Past niet op het register, met alle redenen")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProvinciewijzigingBody.class)))
    public RestResponse<ProvinciewijzigingView> wijzig(@Valid @NotNull ReadBody<ProvinciewijzigingBody> gelezen) {
        var body = gelezen.value();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.and(Fout.van(wijzig.bezwaren(body.gemeente(), body.datum(), body.naar()))));
        }
        var uitkomst = wijzig.voor(
                body.gemeente(), body.datum(), body.naar(), body.bron().strip());
        if (uitkomst instanceof Provincieuitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        database.flush();
        var vraag = new Wijzigingsvraag(body.gemeente().code(), null, Wijzigingsvolgorde.DATUM);
        var rij = rijen.lijst(vraag, 0, Integer.MAX_VALUE).stream()
                .filter(een -> een.datum().equals(body.datum()))
                .map(ProvinciewijzigingView::van)
                .findFirst()
                .orElseThrow();
        return RestResponse.status(
                uitkomst instanceof Provincieuitkomst.AlBekend ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                rij);
    }
}
