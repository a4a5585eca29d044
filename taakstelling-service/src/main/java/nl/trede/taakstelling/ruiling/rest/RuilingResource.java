// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.ruiling.Ruiling;
import nl.trede.taakstelling.ruiling.Ruiluitkomst;
import nl.trede.taakstelling.ruiling.VoerRuilingUit;
import nl.trede.taakstelling.ruiling.persistence.RuilingEntity;
import nl.trede.taakstelling.ruiling.persistence.Ruilingsvolgorde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/ruilingen")
@Tag(name = "ruilingen", description = "Gemeenten die hun taakstellingen onderling wijzigen (art. 29 lid 2)")
class RuilingResource {

    record Lijst(List<RuilingView> ruilingen, int pagina, int paginaGrootte, long totaal) {}

    private final VoerRuilingUit voerUit;
    private final Clock clock;

    RuilingResource(VoerRuilingUit voerUit, Clock clock) {
        this.voerUit = voerUit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Ruilingen, de laatste eerst", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("halfjaar") @Parameter(description = "Alleen over dit halfjaar", example = "2024-I")
                    Halfjaar halfjaar,
            @QueryParam("gemeente") @Parameter(description = "Waaraan deze gemeente meedeed", example = "GM0034")
                    Gemeentecode gemeente,
            @QueryParam("volgorde") @DefaultValue("VASTGELEGD") Ruilingsvolgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden = RuilingEntity.lijst(halfjaar, gemeente, volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).list().stream()
                .map(RuilingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een ruiling vast",
            description =
                    "Elke gemeente krijgt een nieuwe versie van soort CORRECTIE, met de dag van het laatste besluit."
                            + " Alles of niets.")
    @APIResponse(responseCode = "201", description = "Uitgevoerd")
    @APIResponse(
            responseCode = "400",
            description =
                    "Een partij, een som die verandert, niets dat verandert, een onbekende gemeente, of een halfjaar na het einde van het regime")
    @APIResponse(responseCode = "409", description = "Het aantal waarvan wordt geruild geldt niet (meer)")
    @RequestBody(content = @Content(schema = @Schema(implementation = RuilingBody.class)))
    public RestResponse<RuilingView> ruil(@Valid @NotNull ReadBody<RuilingBody> gelezen) {
        var body = gelezen.value();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(Stream.concat(
                            gelezen.and(Fout.van(voerUit.vooraf(body.halfjaar(), body.gemeenten()))).stream(),
                            body.gemeenten().size() < 2
                                    ? Stream.empty()
                                    : Fout.van(Ruiling.bezwaren(body.gemeenten(), body.veranderingen())).stream())
                    .toList());
        }
        var ruiling = body.naarRuiling();
        var uitkomst = voerUit.voor(ruiling);
        if (uitkomst instanceof Ruiluitkomst.Onjuist onjuist) {
            throw Problem.ongeldig(Fout.van(onjuist.bezwaren()));
        } else if (uitkomst instanceof Ruiluitkomst.PastNiet pastNiet) {
            throw Problem.conflict(
                    pastNiet.bezwaren().stream().map(Bezwaar::reden).collect(Collectors.joining("; ")));
        }
        var rij = RuilingEntity.van(ruiling, clock.instant());
        rij.persist();
        return RestResponse.status(RestResponse.Status.CREATED, RuilingView.van(rij));
    }
}
