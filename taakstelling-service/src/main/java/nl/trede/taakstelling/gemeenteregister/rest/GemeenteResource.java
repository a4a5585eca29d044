// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.gemeenteregister.persistence.GemeenteEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten")
@Tag(name = "gemeenten", description = "Het register van gemeenten")
class GemeenteResource {

    record Gemeenten(List<GemeenteView> gemeenten, int pagina, int paginaGrootte, long totaal) {}

    @GET
    @Transactional
    @Operation(summary = "Gemeenten, op code", description = "Zonder datum alle gemeenten die het register kent.")
    public Gemeenten lijst(
            @QueryParam("provincie") @Parameter(description = "Alleen deze provincie", example = "PV24")
                    Provinciecode provincie,
            @QueryParam("datum") @Parameter(description = "Alleen wat op deze dag bestaat", example = "2024-07-01")
                    LocalDate datum,
            @BeanParam Paging paging) {
        var gevonden = GemeenteEntity.zoek(provincie, datum);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(GemeenteView::van)
                .toList();
        return new Gemeenten(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Eén gemeente")
    @APIResponse(responseCode = "200", description = "De gemeente")
    @APIResponse(responseCode = "404", description = "De code staat niet in het register")
    public GemeenteView een(@PathParam("code") @Parameter(example = "GM0034") Gemeentecode code) {
        return GemeenteEntity.<GemeenteEntity>findByIdOptional(code.code())
                .map(GemeenteView::van)
                .orElseThrow(() -> Problem.nietGevonden("gemeente " + code + " staat niet in het register"));
    }
}
