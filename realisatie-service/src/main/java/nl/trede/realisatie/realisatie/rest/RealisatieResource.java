// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.realisatie.persistence.RealisatieEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/realisaties")
@Tag(name = "realisaties", description = "Wat gemeenten hebben gehuisvest")
class RealisatieResource {

    record Lijst(List<RealisatieView> realisaties, int pagina, int paginaGrootte, long totaal) {}

    @GET
    @Transactional
    @Operation(
            summary = "Geldende cijfers",
            description = "Per gemeente, halfjaar en peildatum het cijfer dat nu geldt; elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("peildatum") LocalDate peildatum,
            @BeanParam Paging paging) {
        var filter = new RealisatieEntity.Filter(halfjaar, gemeente, provincie, peildatum);
        var gevonden = RealisatieEntity.geldend(filter);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(RealisatieView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }
}
