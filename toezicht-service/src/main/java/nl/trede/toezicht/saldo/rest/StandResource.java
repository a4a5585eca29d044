// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import jakarta.transaction.Transactional;
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
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Standen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}/standen")
@Tag(name = "standen", description = "Wat een gemeente of provincie in een halfjaar moest doen en deed")
class StandResource {

    record Lijst(
            List<StandView> standen,
            @Schema(description = "Halfjaren met cijfers van voor de openingsstand; die tellen nergens mee")
                    List<Halfjaar> voorDeOpeningsstand,
            int pagina,
            int paginaGrootte,
            long totaal) {}

    private final Gemeenten register;
    private final Standen standen;
    private final KijkTerug kijkTerug;
    private final Betwistingen betwistingen;

    StandResource(Gemeenten register, Standen standen, KijkTerug kijkTerug, Betwistingen betwistingen) {
        this.register = register;
        this.standen = standen;
        this.kijkTerug = kijkTerug;
        this.betwistingen = betwistingen;
    }

    @GET
    @Transactional
    @Operation(summary = "Alle standen van een gemeente, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De standen; leeg zolang er niets bekend is")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Lijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        bekend(code);
        var reeks = bekendOp == null ? standen.reeks(code) : kijkTerug.geboekt(code, null, bekendOp);
        var betwist = betwistingen.van(List.of(code), bekendOp);
        var pagina = reeks.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .map(stand -> StandView.van(stand, betwist))
                .toList();
        return new Lijst(
                pagina,
                kijkTerug.voorDeOpeningsstand(code, bekendOp),
                paging.pagina(),
                paging.paginaGrootte(),
                reeks.size());
    }

    @GET
    @Path("/{halfjaar}")
    @Transactional
    @Operation(
            summary = "De stand van een gemeente in een halfjaar",
            description =
                    "Zonder peildatum het laatste cijfer en de laatste taakstelling van dit halfjaar. Met peildatum "
                            + "het cijfer en de taakstelling die toen golden. Met bekendOp alleen wat op dat moment was vastgelegd.")
    @APIResponse(responseCode = "200", description = "De stand")
    @APIResponse(responseCode = "400", description = "De peildatum hoort niet bij het halfjaar")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen stand in dit halfjaar")
    public StandView stand(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @PathParam("halfjaar") @Parameter(example = "2023-II") Halfjaar halfjaar,
            @QueryParam("peildatum") @Parameter(example = "2023-11-01") LocalDate peildatum,
            @QueryParam("bekendOp") @Parameter(example = "2024-02-01T00:00:00Z") Instant bekendOp) {
        var gemeente = bekend(code);
        Peildatum.controleer(halfjaar, peildatum);
        return standen.stand(code, halfjaar, peildatum, bekendOp)
                .map(stand -> StandView.van(stand, betwistingen.van(List.of(code), bekendOp)))
                .orElseThrow(() -> geen(gemeente, halfjaar, bekendOp));
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }

    private RuntimeException geen(Gemeente gemeente, Halfjaar halfjaar, Instant bekendOp) {
        var reeks = standen.reeks(gemeente.code());
        if (reeks.isEmpty()) {
            return Problem.nietGevonden("Over gemeente " + gemeente.naam() + " is nog niets bekend.");
        }
        var eerste = reeks.get(0).halfjaar();
        var laatste = reeks.get(reeks.size() - 1).halfjaar();
        if (halfjaar.compareTo(eerste) < 0) {
            return Problem.nietGevonden("De standen van gemeente " + gemeente.naam() + " beginnen bij " + eerste
                    + "; over " + halfjaar + " is er geen.");
        }
        return Problem.nietGevonden(
                bekendOp == null
                        ? "Over " + halfjaar + " is van gemeente " + gemeente.naam()
                                + " nog niets bekend; de laatste cijfers gaan over " + laatste + "."
                        : "Van gemeente " + gemeente.naam() + " was op " + bekendOp + " over " + halfjaar
                                + " nog niets bekend.");
    }
}
