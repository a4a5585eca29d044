// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.prognose.MaakPrognose;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/prognoses/{halfjaar}")
@Tag(name = "prognose", description = "Wat er op het peilmoment is te verwachten, en hoe goed dat eerder klopte")
class ProvincieprognoseResource {

    private static final List<String> KOP = List.of(
            "gemeente",
            "naam",
            "maanden",
            "gehuisvest",
            "verwacht gehuisvest",
            "verwacht saldo",
            "saldo laag",
            "saldo hoog",
            "gepland");

    @Schema(name = "Provincieprognose")
    record ProvincieprognoseView(
            Provinciecode provincie,
            Halfjaar halfjaar,
            @Schema(description = "Som van de verwachte saldi; een voorsprong telt tegen een achterstand weg")
                    int somSaldi,
            int somAchterstanden,
            long aantalMetAchterstand,
            List<PrognoseView> prognoses,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    private final MaakPrognose maak;
    private final Gemeenten register;

    ProvincieprognoseResource(MaakPrognose maak, Gemeenten register) {
        this.maak = maak;
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Het verwachte saldo van elke gemeente van een provincie op het peilmoment")
    @APIResponse(responseCode = "200", description = "De prognoses, op naam")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public ProvincieprognoseView prognoses(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        int pagina = paging.pagina();
        var alle = alle(provincie, halfjaar, bekendOp);
        var saldi = alle.stream().map(PrognoseView::verwachtSaldo).toList();
        return new ProvincieprognoseView(
                provincie,
                halfjaar,
                saldi.stream().mapToInt(Saldo::personen).sum(),
                saldi.stream().mapToInt(Saldo::achterstand).sum(),
                saldi.stream().filter(saldo -> !saldo.gehaald()).count(),
                alle.stream()
                        .skip(paging.offset())
                        .limit(paging.paginaGrootte())
                        .toList(),
                pagina,
                paging.paginaGrootte(),
                alle.size());
    }

    @GET
    @Produces(CsvAntwoord.SOORT)
    @Transactional
    @Operation(summary = "Het verwachte saldo van elke gemeente van een provincie, als CSV")
    public RestResponse<String> csv(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("bekendOp") Instant bekendOp) {
        var rijen = alle(provincie, halfjaar, bekendOp).stream()
                .map(ProvincieprognoseResource::rij)
                .toList();
        return CsvAntwoord.van("prognose-" + provincie + "-" + halfjaar, CsvSchrijver.tekst(KOP, rijen));
    }

    private static List<?> rij(PrognoseView een) {
        return Arrays.asList(
                een.gemeente(),
                een.naam(),
                een.maanden(),
                een.gehuisvest(),
                een.verwachtGehuisvest(),
                een.verwachtSaldo().personen(),
                een.saldoLaag() == null ? null : een.saldoLaag().personen(),
                een.saldoHoog() == null ? null : een.saldoHoog().personen(),
                een.gepland());
    }

    private List<PrognoseView> alle(Provinciecode provincie, Halfjaar halfjaar, Instant bekendOp) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
        return maak.van(provincie, halfjaar, bekendOp).stream()
                .map(een -> PrognoseView.van(een.gemeente(), een.prognose()))
                .toList();
    }
}
