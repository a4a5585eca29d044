// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.terugkijken.rest;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.platform.rest.CsvAntwoord;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.terugkijken.KijkTerugOpGemeente;
import nl.trede.toezicht.terugkijken.Wijziging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}")
@Tag(name = "terugkijken", description = "Wat er op een moment bekend was, en wat er daarna bekend werd")
class TerugblikResource {

    @Schema(name = "Wijzigingen")
    record WijzigingenView(
            Gemeentecode gemeente,
            Instant van,
            Instant tot,
            int tredeEerder,
            int tredeLater,
            @Schema(description = "Wat na van en tot en met tot bekend werd, in die volgorde") List<Wijziging> feiten,
            @Schema(description = "Wat er daardoor veranderde, per halfjaar") List<Standverschil> standen) {}

    @Schema(name = "Standverschil")
    record Standverschil(
            Halfjaar halfjaar,
            @Schema(description = "null als er geen was") TerugblikView.Stand was,
            @Schema(description = "null als die er niet meer is") TerugblikView.Stand nu) {}

    private final KijkTerugOpGemeente kijk;
    private final Gemeenten register;

    TerugblikResource(KijkTerugOpGemeente kijk, Gemeenten register) {
        this.kijk = kijk;
        this.register = register;
    }

    @GET
    @Path("/terugblik")
    @Transactional
    @Operation(
            summary = "Een gemeente zoals zij op een moment bekend was",
            description = "Standen, het laatste voorstel en het dossier, met alleen wat toen was vastgelegd.")
    @APIResponse(responseCode = "200", description = "De terugblik")
    @APIResponse(responseCode = "400", description = "bekendOp ontbreekt of is geen moment")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public TerugblikView terugblik(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("bekendOp") @Parameter(required = true, example = "2024-02-01T00:00:00Z") Instant bekendOp) {
        var gemeente = bekend(code);
        if (bekendOp == null) {
            throw Problem.ongeldig("bekendOp", "is verplicht");
        }
        return TerugblikView.van(kijk.op(gemeente, bekendOp));
    }

    @GET
    @Path("/wijzigingen")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Wat er tussen twee momenten veranderde, en waardoor",
            description = "De feiten die bekend werden, en de standen die daardoor veranderden.")
    @APIResponse(responseCode = "200", description = "De wijzigingen; leeg als er niets bekend werd")
    @APIResponse(responseCode = "400", description = "Een moment ontbreekt, of tot ligt voor van")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public WijzigingenView wijzigingen(
            @PathParam("gemeente") @Parameter(example = "GM0034") Gemeentecode code,
            @QueryParam("van") @Parameter(required = true, example = "2024-02-01T00:00:00Z") Instant van,
            @QueryParam("tot") @Parameter(required = true, example = "2024-05-01T00:00:00Z") Instant tot) {
        var verschil = verschil(code, van, tot);
        return new WijzigingenView(
                code,
                van,
                tot,
                verschil.eerder().kennis().verloop().trede(),
                verschil.later().kennis().verloop().trede(),
                verschil.feiten(),
                verschil.standen().stream()
                        .map(een -> new Standverschil(
                                een.halfjaar(), TerugblikView.Stand.van(een.was()), TerugblikView.Stand.van(een.nu())))
                        .toList());
    }

    @GET
    @Path("/wijzigingen")
    @Produces(CsvAntwoord.SOORT)
    @Transactional
    @Operation(summary = "De feiten die tussen twee momenten bekend werden, als CSV")
    public RestResponse<String> csv(
            @PathParam("gemeente") Gemeentecode code, @QueryParam("van") Instant van, @QueryParam("tot") Instant tot) {
        var rijen = verschil(code, van, tot).feiten().stream()
                .map(een -> Arrays.asList(een.bekendOp(), een.soort(), een.halfjaar(), een.nu(), een.was(), een.bron()))
                .toList();
        return CsvAntwoord.van(
                "wijzigingen-" + code,
                CsvSchrijver.tekst(List.of("bekend op", "soort", "halfjaar", "nu", "was", "bron"), rijen));
    }

    private KijkTerugOpGemeente.Verschil verschil(Gemeentecode code, Instant van, Instant tot) {
        var gemeente = bekend(code);
        var fouten = new ArrayList<Fout>();
        if (van == null) {
            fouten.add(new Fout("van", "is verplicht"));
        }
        if (tot == null) {
            fouten.add(new Fout("tot", "is verplicht"));
        }
        if (van != null && tot != null && tot.isBefore(van)) {
            fouten.add(new Fout("tot", "ligt voor van"));
        }
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return kijk.tussen(gemeente, van, tot);
    }

    private Gemeente bekend(Gemeentecode code) {
        return register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
    }
}
