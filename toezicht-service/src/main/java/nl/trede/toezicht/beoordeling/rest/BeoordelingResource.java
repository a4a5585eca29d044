// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.beoordeling.BeoordeelHalfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.beoordeling.Feitverschil;
import nl.trede.toezicht.kennis.ToetsVoorstellen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/beoordelingen")
@Tag(name = "ladder", description = "Wat het beleid voorstelt en wat een mens besluit")
class BeoordelingResource {

    private final BeoordeelHalfjaar beoordeel;
    private final ToetsVoorstellen actualiteit;
    private final Beoordelingen beoordelingen;
    private final Gemeenten register;
    private final Clock clock;

    BeoordelingResource(
            BeoordeelHalfjaar beoordeel,
            ToetsVoorstellen actualiteit,
            Beoordelingen beoordelingen,
            Gemeenten register,
            Clock clock) {
        this.beoordeel = beoordeel;
        this.actualiteit = actualiteit;
        this.beoordelingen = beoordelingen;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Vraag een voorstel volgens het beleid van de provincie",
            description =
                    "Besluit niets. Het voorstel wordt bewaard met zijn uitleg: de regels, de feiten en het beleid.")
    @APIResponse(responseCode = "201", description = "Het voorstel")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @APIResponse(responseCode = "409", description = "De provincie heeft geen beleid, of er zijn nog geen cijfers")
    public RestResponse<BeoordelingView> beoordeel(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @NotNull BeoordelingBody body) {
        var uitkomst = beoordeel.voer(bekend(gemeente), body.halfjaar(), body.peildatum(), clock.instant());
        if (uitkomst instanceof BeoordeelHalfjaar.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                    .toList());
        }
        if (uitkomst instanceof BeoordeelHalfjaar.Onmogelijk onmogelijk) {
            throw Problem.conflict(onmogelijk.reden());
        }
        var gemaakt = (BeoordeelHalfjaar.Gemaakt) uitkomst;
        return RestResponse.status(RestResponse.Status.CREATED, BeoordelingView.van(gemaakt.beoordeling(), List.of()));
    }

    @GET
    @Transactional
    @Operation(summary = "De voorstellen over een gemeente, de nieuwste eerst")
    @APIResponse(responseCode = "200", description = "De voorstellen")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Beoordelinglijst lijst(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @QueryParam("halfjaar") @Parameter(description = "Alleen over dit halfjaar", example = "2024-I")
                    Halfjaar halfjaar,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp,
            @BeanParam Paging paging) {
        var bekend = bekend(gemeente);
        if (bekendOp != null) {
            return toen(bekend, halfjaar, bekendOp, paging);
        }
        var blad = beoordelingen.van(gemeente, halfjaar, paging.offset(), paging.paginaGrootte());
        return Beoordelinglijst.van(
                blad, verschillen(blad, bekend, null), paging, beoordelingen.aantal(gemeente, halfjaar));
    }

    private Beoordelinglijst toen(Gemeente gemeente, Halfjaar halfjaar, Instant bekendOp, Paging paging) {
        var alle = beoordelingen.toen(List.of(gemeente.code()), halfjaar, bekendOp);
        var blad = alle.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .toList();
        return Beoordelinglijst.van(blad, verschillen(blad, gemeente, bekendOp), paging, alle.size());
    }

    @GET
    @Path("/{beoordeling}")
    @Transactional
    @Operation(summary = "Een voorstel, zoals het is gedaan")
    @APIResponse(responseCode = "200", description = "Het voorstel")
    @APIResponse(responseCode = "404", description = "De gemeente of het voorstel is niet bekend")
    public BeoordelingView een(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @PathParam("beoordeling") UUID beoordeling,
            @QueryParam("bekendOp")
                    @Parameter(
                            description = "Alleen wat op dat moment was vastgelegd",
                            example = "2024-12-01T00:00:00Z")
                    Instant bekendOp) {
        var bekend = bekend(gemeente);
        return beoordelingen
                .beoordeling(beoordeling)
                .filter(gevonden -> gevonden.gemeente().equals(gemeente))
                .filter(gevonden -> bekendOp == null || !gevonden.gemaaktOp().isAfter(bekendOp))
                .map(gevonden -> BeoordelingView.van(
                        gevonden,
                        verschillen(List.of(gevonden), bekend, bekendOp).get(beoordeling)))
                .orElseThrow(() -> Problem.nietGevonden("Deze beoordeling is niet bekend bij " + gemeente + "."));
    }

    private Map<UUID, List<Feitverschil>> verschillen(List<Beoordeling> blad, Gemeente gemeente, Instant bekendOp) {
        return actualiteit.verschillen(blad, List.of(gemeente), bekendOp, clock.instant());
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return register.gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
