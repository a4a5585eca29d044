// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.realisatie.persistence.Betwistvragen;
import nl.trede.realisatie.realisatie.persistence.Realisatievragen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/realisaties")
@Tag(name = "realisaties", description = "Wat gemeenten hebben gehuisvest")
class RealisatieResource {

    record Lijst(List<RealisatieView> realisaties, int pagina, int paginaGrootte, long totaal) {}

    private final Realisatievragen vragen;
    private final Betwistvragen betwist;

    RealisatieResource(Realisatievragen vragen, Betwistvragen betwist) {
        this.vragen = vragen;
        this.betwist = betwist;
    }

    @GET
    @Operation(
            summary = "Geldende cijfers",
            description =
                    "Per gemeente, halfjaar en peildatum het cijfer dat nu geldt; elk filter mag ontbreken. Met bekendOp: wat toen bekend was. Waar een stand "
                            + "bestaat is die leidend; zonder stand is het cijfer opgeteld uit de huisvestingen tot en met de laatste waarvan men weet, of met peildatum tot "
                            + "en met die dag.")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("peildatum") LocalDate peildatum,
            @QueryParam("bekendOp") @Parameter(example = "2024-11-01T00:00:00Z") Instant bekendOp,
            @BeanParam Paging paging) {
        var filter = new Realisatievragen.Filter(halfjaar, gemeente, provincie, peildatum, bekendOp);
        var gevonden = vragen.lijst(filter, paging.offset(), paging.paginaGrootte());
        var betwistingen = betwist.bij(gevonden.rijen(), bekendOp);
        var pagina = gevonden.rijen().stream()
                .map(rij -> RealisatieView.van(rij, betwistingen.bij(rij)))
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.totaal());
    }
}
