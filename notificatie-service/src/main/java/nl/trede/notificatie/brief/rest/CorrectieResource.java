// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.achterhaald.BrievenVergelijken;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures of a letter that changed, and the letter that says so. */
@Path("/v1/brieven/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brieven")
class CorrectieResource {

    @Schema(name = "AfwijkendeCijfers", description = "De cijfers van een brief die nu anders zijn.")
    record Afwijkend(
            List<CijferView> cijfers,
            @Schema(description = "De brief die deze brief vervangt, concept of verzonden; leeg als die er niet is")
                    UUID correctie) {}

    @Schema(name = "CorrectieVerzoek", description = "Waarom een verzonden brief wordt vervangen.")
    record Body(
            @Schema(description = "Nodig als geen cijfer is veranderd", examples = "de bijlage ontbrak")
                    @Size(max = 2_000)
                    String reden) {}

    private final Brieven brieven;
    private final BrievenVergelijken vergelijken;
    private final Aanmelding aanmelding;

    CorrectieResource(Brieven brieven, BrievenVergelijken vergelijken, Aanmelding aanmelding) {
        this.brieven = brieven;
        this.vergelijken = vergelijken;
        this.aanmelding = aanmelding;
    }

    @GET
    @Path("/afwijkende-cijfers")
    @Transactional
    @Operation(
            summary = "Cijfers in de brief die nu anders zijn",
            description = "Oud en nieuw naast elkaar, ook van een concept. Leeg als alles nog klopt.")
    public Afwijkend afwijkend(@PathParam("id") UUID id) {
        var brief = zoek(id);
        return new Afwijkend(
                vergelijken.afwijkend(brief).stream().map(CijferView::van).toList(),
                brieven.correctieVan(id).map(Brief::id).orElse(null));
    }

    @POST
    @Path("/cijfers")
    @Transactional
    @Operation(
            summary = "Neem in een concept de cijfers van nu over",
            description = "Een cijfer in een brief is niet te typen; het volgt zijn bron. De woorden blijven.")
    @APIResponse(responseCode = "201", description = "Het concept met de cijfers van nu")
    @APIResponse(responseCode = "409", description = "De cijfers zijn niet veranderd, of de brief is geen concept")
    public RestResponse<BriefView> neemOver(@PathParam("id") UUID id) {
        return Antwoorden.gemaakt(vergelijken.neemOver(zoek(id), aanmelding.wie()));
    }

    @POST
    @Path("/correctie")
    @Transactional
    @Operation(
            summary = "Maak een brief die een verzonden brief vervangt",
            description = "De nieuwe brief noemt de oude, met de cijfers die zijn veranderd.")
    @APIResponse(responseCode = "201", description = "Het concept van de correctie")
    @APIResponse(responseCode = "400", description = "Geen cijfer is veranderd en er is geen reden")
    @APIResponse(responseCode = "409", description = "De brief is niet verzonden, of de correctie is al vastgesteld")
    public RestResponse<BriefView> corrigeer(@PathParam("id") UUID id, @Valid Body body) {
        var reden = body == null || body.reden() == null || body.reden().isBlank()
                ? null
                : body.reden().strip();
        return Antwoorden.gemaakt(vergelijken.corrigeer(zoek(id), reden, aanmelding.wie()));
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }
}
