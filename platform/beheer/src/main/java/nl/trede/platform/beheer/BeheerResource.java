// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.beheer;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The same as the page, for whoever watches by machine. For the role beheerder. */
@Path("/v1/beheer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "beheer", description = "Hoe het met deze dienst gaat, voor de beheerder")
class BeheerResource {

    /** A part is null when it could not be had; storingen says why. */
    @Schema(name = "Beheer")
    record BeheerView(
            Instant op,
            Versies versies,
            @Schema(nullable = true) Schemaversie schema,
            @Schema(nullable = true) Verzending verzending,
            @Schema(nullable = true) List<Leesstand> lezing,
            @Schema(
                            description = "Vastgelopen berichten die nog niemand opnieuw verstuurde.",
                            nullable = true,
                            examples = "0")
                    Long vastgelopen,
            @Schema(nullable = true) List<Inname> innamen,
            List<String> storingen) {}

    @Schema(name = "VastgelopenBerichten")
    record Lijst(
            List<VastgelopenBericht> berichten,
            int pagina,
            int paginaGrootte,
            long totaal,
            @Schema(description = "Of er geen oudere zijn dan de getelde.", examples = "true") boolean alle) {}

    private final Beheer beheer;
    private final Berichtenverkeer berichten;
    private final Herverzending herverzending;

    BeheerResource(Beheer beheer, Berichtenverkeer berichten, Herverzending herverzending) {
        this.beheer = beheer;
        this.berichten = berichten;
        this.herverzending = herverzending;
    }

    @GET
    @Operation(
            summary = "Hoe het met deze dienst gaat",
            description =
                    "Wat nog te versturen en te lezen is, wat er vastliep, wat er wordt ingenomen en welke versies er draaien. "
                            + "Antwoordt de database of de berichtendienst niet, dan ontbreekt dat deel en zegt storingen waarom.")
    public BeheerView stand() {
        var stand = beheer.stand();
        return new BeheerView(
                stand.op(),
                stand.versies(),
                stand.schema().waarde(),
                stand.verzending().waarde(),
                stand.lezing().waarde(),
                stand.vastgelopen().als(Vastgelopen::open),
                stand.innamen().waarde(),
                stand.storingen());
    }

    @GET
    @Path("/vastgelopen-berichten")
    @Operation(
            summary = "Vastgelopen berichten, de nieuwste eerst",
            description = "Van de topics die deze dienst leest; hoogstens de 500 nieuwste.")
    public Lijst vastgelopen(@BeanParam Paging paging) {
        var vastgelopen = beheer.vastgelopen();
        if (vastgelopen.waarde() == null) {
            throw Problem.van(503, vastgelopen.storing());
        }
        var alle = vastgelopen.waarde();
        return new Lijst(
                alle.pagina(paging.pagina(), paging.paginaGrootte()),
                paging.pagina(),
                paging.paginaGrootte(),
                alle.berichten().size(),
                alle.alle());
    }

    @GET
    @Path("/vastgelopen-berichten/{id}")
    @Operation(summary = "Eén vastgelopen bericht")
    public VastgelopenBericht een(@PathParam("id") String id) {
        return BerichtenStoring.of503(() -> berichten.een(id)).orElseThrow(() -> Herverzending.onbekend(id));
    }

    @POST
    @Path("/vastgelopen-berichten/{id}/hersturing")
    @Operation(
            summary = "Verstuur een vastgelopen bericht opnieuw",
            description =
                    "Naar het topic waar het vandaan kwam, met dezelfde sleutel, koppen en inhoud. Een tweede keer verstuurt niets.")
    @APIResponse(
            responseCode = "201",
            description = "Verstuurd",
            content = @Content(schema = @Schema(implementation = Hersturing.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al opnieuw verstuurd",
            content = @Content(schema = @Schema(implementation = Hersturing.class)))
    @APIResponse(responseCode = "409", description = "De inhoud is niet bewaard")
    public RestResponse<Hersturing> verstuur(@PathParam("id") String id) {
        var verstuurd = herverzending.verstuur(id);
        return RestResponse.status(
                verstuurd.now() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                Hersturing.van(verstuurd.resent()));
    }
}
