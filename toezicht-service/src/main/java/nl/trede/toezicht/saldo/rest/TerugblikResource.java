// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.feiten.KijkTerug;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/gemeenten/{gemeente}")
@Tag(
        name = "terugblik",
        description = "Correcties van afgesloten halfjaren, twee standen naast elkaar, hoe oud een achterstand is")
class TerugblikResource {

    record Correctielijst(List<CorrectieView> correcties, int pagina, int paginaGrootte, long totaal) {}

    private final Gemeenten register;
    private final KijkTerug kijkTerug;
    private final Betwistingen betwistingen;

    TerugblikResource(Gemeenten register, KijkTerug kijkTerug, Betwistingen betwistingen) {
        this.register = register;
        this.kijkTerug = kijkTerug;
        this.betwistingen = betwistingen;
    }

    @GET
    @Path("/correcties")
    @Transactional
    @Operation(
            summary = "De correcties van afgesloten halfjaren van een gemeente",
            description =
                    "Een halfjaar is afgesloten als er niets aan ontbreekt en er een cijfer tot en met het eind is. Wat daarna "
                            + "bekend wordt en een cijfer verandert staat hier: oud, nieuw, wanneer en waardoor, in die volgorde.")
    @APIResponse(responseCode = "200", description = "De correcties; leeg als er geen zijn")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Correctielijst correcties(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("halfjaar") @Parameter(description = "Alleen van dit halfjaar", example = "2023-II")
                    Halfjaar halfjaar,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        bekend(code);
        var alle = kijkTerug.correcties(code, bekendOp).stream()
                .filter(een -> halfjaar == null || een.oud().halfjaar().equals(halfjaar))
                .map(CorrectieView::van)
                .toList();
        var pagina = alle.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .toList();
        return new Correctielijst(pagina, paging.pagina(), paging.paginaGrootte(), alle.size());
    }

    @GET
    @Path("/standen/{halfjaar}/vergelijking")
    @Transactional
    @Operation(
            summary = "De achterstand op het peilmoment naast wat er nu van over is",
            description =
                    "Twee standen tegelijk: bevroren op het peilmoment, en nu. Met alle versies van de taakstelling.")
    @APIResponse(responseCode = "200", description = "De vergelijking")
    @APIResponse(responseCode = "404", description = "De gemeente is onbekend of heeft geen stand in dit halfjaar")
    public VergelijkingView vergelijking(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @PathParam("halfjaar") @Parameter(example = "2023-II") Halfjaar halfjaar,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var gemeente = bekend(code);
        return kijkTerug
                .vergelijk(code, halfjaar, bekendOp)
                .map(een -> VergelijkingView.van(een, betwistingen.van(List.of(code), bekendOp)))
                .orElseThrow(() -> Problem.nietGevonden(
                        "Gemeente " + gemeente.naam() + " heeft geen stand over " + halfjaar + "."));
    }

    @GET
    @Path("/herkomst")
    @Transactional
    @Operation(
            summary = "Hoe oud de achterstand van een gemeente was, halfjaar na halfjaar",
            description = "Naar halfjaar van herkomst, zoals de provincie boekt of in een andere volgorde. "
                    + "De volgorde verandert de ouderdom, nooit het totaal.")
    @APIResponse(responseCode = "200", description = "Het verloop; leeg zolang er niets bekend is")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public HerkomstView herkomst(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("volgorde") @Parameter(description = "Weggelaten is volgens beleid", example = "OUDSTE_EERST")
                    Boekingsvolgorde volgorde,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        bekend(code);
        var standen = kijkTerug.geboekt(code, volgorde, bekendOp);
        var pagina = standen.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .map(HerkomstView.Regel::van)
                .toList();
        return new HerkomstView(code, volgorde, pagina, paging.pagina(), paging.paginaGrootte(), standen.size());
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }
}
