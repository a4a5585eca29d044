// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.platform.rest.MayBeEmpty;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Sending a letter, by post or by e-mail. */
@Path("/v1/brieven/{id}/verzending")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class VerzendingResource {

    @Schema(name = "MailUitkomst", description = "Wat iemand zag van een onzekere e-mail.")
    record UitkomstBody(
            @Schema(description = "true: de mail is aangekomen; false: probeer opnieuw") @NotNull Boolean aangekomen) {}

    private final Verzender verzender;

    VerzendingResource(Verzender verzender) {
        this.verzender = verzender;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Verzend een brief",
            description =
                    "Per post of per e-mail. Zonder inhoud: vandaag per post. Een verzonden brief verandert nooit meer. Een brief gaat hooguit één keer per e-mail uit.")
    @APIResponse(responseCode = "201", description = "De verzonden brief")
    @APIResponse(
            responseCode = "202",
            description = "De mailserver nam het bericht nog niet aan; het wordt opnieuw geprobeerd")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "409", description = "De brief is nog niet vastgesteld, of al verzonden")
    public RestResponse<BriefView> verzend(@PathParam("id") UUID id, @MayBeEmpty @Valid VerzendingBody body) {
        if (body == null || body.hoe() == Verzendwijze.POST) {
            return Antwoorden.gemaakt(QuarkusTransaction.requiringNew().call(() -> verzender.perPost(id, body)));
        }
        var brief = verzender.perMail(id, body);
        return RestResponse.status(
                brief.verzonden() == null ? RestResponse.Status.ACCEPTED : RestResponse.Status.CREATED,
                BriefView.van(brief));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<BriefView> verzendVandaag(@PathParam("id") UUID id, String body) {
        if (body != null && !body.isBlank()) {
            throw Problem.van(415, "De inhoud van een verzoek is application/json.");
        }
        return verzend(id, null);
    }

    @GET
    @Operation(summary = "Hoe een verzending per e-mail ervoor staat")
    @APIResponse(responseCode = "404", description = "Deze brief ging niet per e-mail")
    public MailView stand(@PathParam("id") UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> MailView.van(verzender.opdracht(id)));
    }

    @POST
    @Path("/uitkomst")
    @Operation(
            summary = "Zeg of een onzekere e-mail is aangekomen",
            description =
                    "Brak de verzending af, dan is niet zeker of de mailserver het bericht heeft. Iemand kijkt dat na.")
    @APIResponse(responseCode = "201", description = "De brief: verzonden, of opnieuw onderweg")
    @APIResponse(responseCode = "409", description = "Van deze brief is geen verzending onzeker")
    public RestResponse<BriefView> uitkomst(@PathParam("id") UUID id, @Valid @NotNull UitkomstBody body) {
        return Antwoorden.gemaakt(
                QuarkusTransaction.requiringNew().call(() -> verzender.beslis(id, body.aangekomen())));
    }
}
