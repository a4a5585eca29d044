// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.amv.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingEntity;
import nl.trede.taakstelling.amv.persistence.AmvTaakstellingen;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/amv-taakstellingen")
@Tag(name = "amv-taakstellingen", description = "Indicatieve aantallen amv; nooit deel van een saldo")
class AmvTaakstellingResource {

    record Lijst(List<AmvTaakstellingView> amvTaakstellingen, int pagina, int paginaGrootte, long totaal) {}

    private final Gemeenten gemeenten;
    private final AmvTaakstellingen amvTaakstellingen;

    AmvTaakstellingResource(Gemeenten gemeenten, AmvTaakstellingen amvTaakstellingen) {
        this.gemeenten = gemeenten;
        this.amvTaakstellingen = amvTaakstellingen;
    }

    @GET
    @Transactional
    @Operation(summary = "Geldende indicatieve aantallen", description = "Op halfjaar en gebied.")
    public Lijst lijst(@QueryParam("halfjaar") Halfjaar halfjaar, @BeanParam Paging paging) {
        var gevonden = AmvTaakstellingEntity.lijst(halfjaar);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(AmvTaakstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @PUT
    @Path("/{halfjaar}/{gebied}")
    @Transactional
    @Operation(summary = "Leg een indicatief aantal vast", description = "Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Een nieuwe versie")
    @APIResponse(responseCode = "200", description = "Dit gold al")
    @APIResponse(responseCode = "404", description = "Het gebied staat niet in het register")
    public RestResponse<AmvTaakstellingView> stelVast(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gebied") String gebied,
            @Valid @NotNull AmvTaakstellingBody body) {
        var bekend = gemeenten.alle().stream()
                .anyMatch(g ->
                        g.code().code().equals(gebied) || g.provincie().code().equals(gebied));
        if (!bekend) {
            throw Problem.nietGevonden("provincie of gemeente " + gebied + " staat niet in het register");
        }
        var nieuw = amvTaakstellingen.stelVast(
                halfjaar, gebied, body.aantal(), body.datum(), body.bron().strip());
        var geldend = AmvTaakstellingEntity.geldend(halfjaar, gebied)
                .map(AmvTaakstellingView::van)
                .orElseThrow();
        return RestResponse.status(nieuw.isPresent() ? RestResponse.Status.CREATED : RestResponse.Status.OK, geldend);
    }
}
