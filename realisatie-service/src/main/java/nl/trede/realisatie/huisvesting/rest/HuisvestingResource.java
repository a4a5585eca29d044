// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.huisvesting.persistence.Huisvestingvragen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/huisvestingen")
@Tag(name = "huisvestingen")
class HuisvestingResource {

    record Lijst(List<Huisvestingvragen.Rij> huisvestingen, int pagina, int paginaGrootte, long totaal) {}

    @Schema(name = "Huisvestingketen", description = "Een mutatie met alles wat zij verving en wat haar verving.")
    record MetKeten(
            String id,
            Huisvestingvragen.Status status,
            @Schema(description = "Van de eerste tot die welke nu beslist") List<Huisvestingvragen.Rij> keten) {}

    private final Huisvestingvragen vragen;

    HuisvestingResource(Huisvestingvragen vragen) {
        this.vragen = vragen;
    }

    @GET
    @Operation(
            summary = "Huisvestingen, in de volgorde waarin zij kwamen",
            description = "Wat op een nog onbekend id wacht, staat hier met status=GEPARKEERD.")
    public Lijst lijst(
            @QueryParam("status") Huisvestingvragen.Status status,
            @QueryParam("gemeente") @Parameter(description = "De gemeente waar zij is of waarvoor zij telt")
                    Gemeentecode gemeente,
            @QueryParam("levering") UUID levering,
            @QueryParam("vanaf") LocalDate vanaf,
            @QueryParam("totEnMet") LocalDate totEnMet,
            @BeanParam Paging paging) {
        var code = gemeente == null ? null : gemeente.code();
        var pagina = vragen.lijst(
                new Huisvestingvragen.Filter(status, code, levering, vanaf, totEnMet),
                paging.offset(),
                paging.paginaGrootte());
        return new Lijst(pagina.rijen(), paging.pagina(), paging.paginaGrootte(), pagina.totaal());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Eén mutatie, met haar keten van correcties")
    public MetKeten een(@PathParam("id") String id) {
        var mutatie = vragen.een(id).orElseThrow(() -> Problem.nietGevonden("er is geen huisvesting met id " + id));
        return new MetKeten(id, mutatie.status(), vragen.keten(id));
    }
}
