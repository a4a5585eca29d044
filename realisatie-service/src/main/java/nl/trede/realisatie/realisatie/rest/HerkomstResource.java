// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.realisatie.persistence.Betwistvragen;
import nl.trede.realisatie.realisatie.persistence.Herkomstvragen;
import nl.trede.realisatie.realisatie.persistence.Realisatievragen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/realisaties/{halfjaar}/{gemeente}")
@Tag(name = "realisaties")
class HerkomstResource {

    @Schema(
            name = "Herkomst",
            description = "Een cijfer met de regels waaruit het is gemaakt; bij een optelling is hun som het cijfer.")
    record Herkomst(
            RealisatieView cijfer,
            List<Herkomstvragen.Regel> regels,
            int pagina,
            int paginaGrootte,
            @Schema(description = "Hoeveel regels er zijn") long totaal) {}

    record Versies(List<Herkomstvragen.Versierij> versies, int pagina, int paginaGrootte, long totaal) {}

    private static final Instant NU = Instant.parse("9999-01-01T00:00:00Z");

    private final Realisatievragen cijfers;
    private final Herkomstvragen herkomst;
    private final Betwistvragen betwist;

    HerkomstResource(Realisatievragen cijfers, Herkomstvragen herkomst, Betwistvragen betwist) {
        this.cijfers = cijfers;
        this.herkomst = herkomst;
        this.betwist = betwist;
    }

    @GET
    @Path("/herkomst")
    @Operation(
            summary = "Uit welke regels een cijfer is gemaakt",
            description =
                    "Zonder peildatum: het laatste cijfer van het halfjaar. Met bekendOp: het cijfer en de regels zoals ze toen bekend waren. Een "
                            + "stand komt uit één regel; een optelling uit alle huisvestingen die meetellen.")
    public Herkomst herkomst(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @QueryParam("peildatum") LocalDate peildatum,
            @QueryParam("bekendOp") @Parameter(example = "2024-11-01T00:00:00Z") Instant bekendOp,
            @BeanParam Paging paging) {
        var cijfer = cijfers.laatste(new Realisatievragen.Filter(halfjaar, gemeente, null, peildatum, bekendOp))
                .orElseThrow(() -> geen(halfjaar, gemeente));
        var moment = bekendOp == null ? NU : bekendOp;
        var regels = herkomst.regels(cijfer, moment, paging.offset(), paging.paginaGrootte());
        var betwistingen = betwist.bij(List.of(cijfer), bekendOp).bij(cijfer);
        return new Herkomst(
                RealisatieView.van(cijfer, betwistingen),
                regels.rijen(),
                paging.pagina(),
                paging.paginaGrootte(),
                regels.totaal());
    }

    @GET
    @Path("/versies")
    @Operation(
            summary = "Alle versies van de cijfers, met oud, nieuw en reden",
            description = "Ook cijfers die niet meer gelden; niets wordt overschreven.")
    public Versies versies(
            @PathParam("halfjaar") Halfjaar halfjaar,
            @PathParam("gemeente") Gemeentecode gemeente,
            @BeanParam Paging paging) {
        var versies = herkomst.versies(gemeente, halfjaar, paging.offset(), paging.paginaGrootte());
        if (versies.totaal() == 0) {
            throw geen(halfjaar, gemeente);
        }
        return new Versies(versies.rijen(), paging.pagina(), paging.paginaGrootte(), versies.totaal());
    }

    private static Problem geen(Halfjaar halfjaar, Gemeentecode gemeente) {
        return Problem.nietGevonden("er is geen cijfer van %s over %s".formatted(gemeente, halfjaar));
    }
}
