// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.openbaar.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.realisatie.openbaar.persistence.OpenbareCijfers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/openbaar/realisaties")
@Tag(name = "openbaar", description = "Open data: wat iedereen mag weten")
class OpenbaarResource {

    record Lijst(
            Halfjaar halfjaar,
            List<OpenbaarView> realisaties,
            List<OpenbaarView.Totaal> totalen,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    private static final MediaType CSV = new MediaType("text", "csv");

    private final OpenbareCijfers cijfers;

    OpenbaarResource(OpenbareCijfers cijfers) {
        this.cijfers = cijfers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Transactional
    @Operation(
            summary = "Geldende cijfers van een halfjaar als open data",
            description = "Kleine aantallen kunnen zijn afgeschermd; een totaal waar zo'n aantal in zit wordt niet "
                    + "gegeven. Met Accept: text/csv als CSV, dan alle regels.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Lijst.class)))
    public Response lijst(
            @Context HttpHeaders koppen,
            @QueryParam("halfjaar") @NotNull Halfjaar halfjaar,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("peildatum") LocalDate peildatum,
            @BeanParam Paging paging) {
        var alle = cijfers.van(halfjaar, provincie, peildatum);
        return wilCsv(koppen)
                ? Response.ok(csv(halfjaar, alle), "text/csv; charset=UTF-8").build()
                : Response.ok(json(halfjaar, alle, paging), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    /** JSON unless CSV is what is asked for most. */
    private static boolean wilCsv(HttpHeaders koppen) {
        return koppen.getAcceptableMediaTypes().stream()
                .filter(soort -> soort.isCompatible(MediaType.APPLICATION_JSON_TYPE) || soort.isCompatible(CSV))
                .findFirst()
                .map(soort -> !soort.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .orElse(false);
    }

    private Lijst json(Halfjaar halfjaar, List<OpenbareCijfers.Rij> alle, Paging paging) {
        var pagina = alle.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .map(rij -> OpenbaarView.van(rij, cijfers.afscherming()))
                .toList();
        var totalen = OpenbaarView.Totaal.alle(alle, cijfers.afscherming());
        return new Lijst(halfjaar, pagina, totalen, paging.pagina(), paging.paginaGrootte(), alle.size());
    }

    private String csv(Halfjaar halfjaar, List<OpenbareCijfers.Rij> alle) {
        return alle.stream()
                .map(rij -> OpenbaarView.van(rij, cijfers.afscherming()).csv(halfjaar.toString()))
                .collect(Collectors.joining(
                        "", "gemeente;naam;provincie;halfjaar;peildatum;gehuisvest;status%n".formatted(), ""));
    }
}
