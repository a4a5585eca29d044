// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tempo.BepaalTempo;
import nl.trede.toezicht.tempo.Provincietempo;
import nl.trede.toezicht.tempo.Tempo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/tempo/{halfjaar}")
@Tag(name = "tempo", description = "Hoe snel er wordt gehuisvest, naast de norm en de afspraken")
class ProvincietempoResource {

    @Schema(
            name = "Provincietempo",
            description = "Sommen over gemeenten, in personen; een voorsprong van de een telt niet voor de ander")
    record ProvincietempoView(
            Provinciecode provincie,
            Halfjaar halfjaar,
            int opgave,
            int norm,
            int gehuisvest,
            int resterend,
            int nodigPerMaand,
            long aantalAchterOpNorm,
            List<TempoView> gemeenten,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    private final BepaalTempo bepaal;
    private final Gemeenten register;

    ProvincietempoResource(BepaalTempo bepaal, Gemeenten register) {
        this.bepaal = bepaal;
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Het tempo van een provincie en van elk van haar gemeenten")
    @APIResponse(responseCode = "200", description = "Het tempo")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public ProvincietempoView tempo(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("halfjaar") @Parameter(example = "2024-I") Halfjaar halfjaar,
            @QueryParam("peildatum") LocalDate peildatum,
            @QueryParam("bekendOp") Instant bekendOp,
            @BeanParam Paging paging) {
        int pagina = paging.pagina();
        var tempo = bepaal(provincie, halfjaar, peildatum, bekendOp);
        return new ProvincietempoView(
                provincie,
                halfjaar,
                tempo.opgave(),
                tempo.norm(),
                tempo.gehuisvest(),
                tempo.resterend(),
                tempo.nodigPerMaand(),
                tempo.aantalAchterOpNorm(),
                tempo.tempos().stream()
                        .skip(paging.offset())
                        .limit(paging.paginaGrootte())
                        .map(TempoView::van)
                        .toList(),
                pagina,
                paging.paginaGrootte(),
                tempo.tempos().size());
    }

    @GET
    @Produces(CsvAntwoord.SOORT)
    @Transactional
    @Operation(summary = "Het tempo van elke gemeente van een provincie, als CSV")
    public RestResponse<String> csv(
            @PathParam("provincie") Provinciecode provincie,
            @PathParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("peildatum") LocalDate peildatum,
            @QueryParam("bekendOp") Instant bekendOp) {
        var rijen = bepaal(provincie, halfjaar, peildatum, bekendOp).tempos().stream()
                .map(ProvincietempoResource::rij)
                .toList();
        return CsvAntwoord.van(
                "tempo-" + provincie + "-" + halfjaar,
                CsvSchrijver.tekst(
                        List.of(
                                "gemeente",
                                "naam",
                                "dag",
                                "opgave",
                                "gehuisvest",
                                "norm",
                                "voor op norm",
                                "resterend",
                                "nodig per maand"),
                        rijen));
    }

    private Provincietempo bepaal(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
        TempoResource.controleer(halfjaar, peildatum);
        return bepaal.van(provincie, halfjaar, peildatum, bekendOp);
    }

    private static List<?> rij(Tempo tempo) {
        var stand = tempo.stand();
        return Arrays.asList(
                stand.gemeente().code(),
                tempo.gemeente().naam(),
                tempo.dag(),
                stand.opgave(),
                stand.gehuisvest(),
                tempo.norm(),
                tempo.voorOpNorm(),
                stand.resterend(),
                tempo.nodigPerMaand());
    }
}
