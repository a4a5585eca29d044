// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import nl.trede.notificatie.achterhaald.Achterhaalden;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.RaadsbriefOpstellen;
import nl.trede.notificatie.brief.persistence.Briefregel;
import nl.trede.notificatie.brief.persistence.Brievenlijst;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/brieven")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven", description = "Brieven van provincies en gemeenten")
class BriefResource {

    record Lijst(List<BriefregelView> brieven, int pagina, int paginaGrootte, long totaal) {}

    private final Brievenlijst lijst;
    private final RaadsbriefOpstellen raadsbrief;
    private final Achterhaalden achterhaalden;
    private final Aanmelding aanmelding;

    BriefResource(
            Brievenlijst lijst, RaadsbriefOpstellen raadsbrief, Achterhaalden achterhaalden, Aanmelding aanmelding) {
        this.lijst = lijst;
        this.raadsbrief = raadsbrief;
        this.achterhaalden = achterhaalden;
        this.aanmelding = aanmelding;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Brieven, de nieuwste eerst",
            description =
                    "Elk filter mag ontbreken. sorteer: datum, gemeente, provincie, soort, status, kenmerk of onderwerp; met een"
                            + " minteken ervoor aflopend.")
    public Lijst lijst(@BeanParam Briefvraag vraag, @BeanParam Paging paging) {
        var gevonden = lijst.lijst(vraag.filter(), vraag.volgorde(), paging.pagina(), paging.paginaGrootte());
        var anders = achterhaalden.van(
                gevonden.brieven().stream().map(Briefregel::id).toList());
        var brieven = gevonden.brieven().stream()
                .map(regel -> BriefregelView.van(regel, anders.getOrDefault(regel.id(), List.of())))
                .toList();
        return new Lijst(brieven, paging.pagina(), paging.paginaGrootte(), gevonden.totaal());
    }

    @POST
    @Transactional
    @Operation(
            summary = "Stel een raadsbrief op",
            description = "Uit de standen die bekend zijn. Brieven van de provincie volgen uit een besluit.")
    @APIResponse(responseCode = "201", description = "Een concept, of een onvolledige brief met wat er ontbreekt")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of van de gemeente is geen stand bekend")
    public RestResponse<BriefView> stelOp(@Valid @NotNull RaadsbriefBody body) {
        if (body.soort() != Briefsoort.RAADSBRIEF) {
            throw Problem.ongeldig("soort", "moet RAADSBRIEF zijn; andere brieven volgen uit een besluit");
        }
        var brief = raadsbrief
                .stelOp(body.naarVerzoek(), aanmelding.wie())
                .orElseThrow(() -> Problem.ongeldig("gemeente", "van deze gemeente is geen stand bekend"));
        return ResponseBuilder.create(RestResponse.Status.CREATED, BriefView.van(brief))
                .location(URI.create("v1/brieven/" + brief.id()))
                .build();
    }
}
