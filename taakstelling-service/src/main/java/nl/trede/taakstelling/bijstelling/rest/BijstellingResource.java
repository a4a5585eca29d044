// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.Bijstellingsbezwaar;
import nl.trede.taakstelling.bijstelling.Bijstellingstoets;
import nl.trede.taakstelling.bijstelling.Bijstellingsuitkomst;
import nl.trede.taakstelling.bijstelling.StelBij;
import nl.trede.taakstelling.bijstelling.VoorgenomenBijstelling;
import nl.trede.taakstelling.bijstelling.persistence.BijstellingRijen;
import nl.trede.taakstelling.bijstelling.persistence.Bijstellingsvolgorde;
import nl.trede.taakstelling.bijstelling.persistence.NieuweAantallen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/bijstellingen")
@Tag(name = "bijstellingen", description = "Een wijziging van een halfjaar in een keer")
class BijstellingResource {

    @Schema(name = "CorrectieOpgave")
    record CorrectieBody(
            @Schema(examples = "2023-11-20") @NotNull LocalDate datum,
            @Schema(examples = "verkeerd halfjaar") @NotBlank @Size(max = 400) String reden) {}

    private final StelBij stelBij;
    private final Bijstellingstoets toets;
    private final Bijstellingen bijstellingen;
    private final NieuweAantallen nieuweAantallen;
    private final BijstellingRijen rijen;

    BijstellingResource(
            StelBij stelBij,
            Bijstellingstoets toets,
            Bijstellingen bijstellingen,
            NieuweAantallen nieuweAantallen,
            BijstellingRijen rijen) {
        this.stelBij = stelBij;
        this.toets = toets;
        this.bijstellingen = bijstellingen;
        this.nieuweAantallen = nieuweAantallen;
        this.rijen = rijen;
    }

    @GET
    @Transactional
    @Operation(summary = "Bijstellingen, de nieuwste eerst")
    public BijstellingenView lijst(
            @QueryParam("halfjaar") @Parameter(description = "Alleen dit halfjaar", example = "2023-II")
                    Halfjaar halfjaar,
            @QueryParam("volgorde") @DefaultValue("VASTGELEGD") Bijstellingsvolgorde volgorde,
            @BeanParam Paging paging) {
        return BijstellingenView.van(
                rijen.lijst(halfjaar, volgorde, paging.offset(), paging.paginaGrootte()),
                paging,
                rijen.aantal(halfjaar));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Een bijstelling, met oud en nieuw")
    @APIResponse(responseCode = "200", description = "De bijstelling")
    @APIResponse(responseCode = "404", description = "Er is geen bijstelling met dit kenmerk")
    public BijstellingView een(@PathParam("id") UUID id) {
        return BijstellingView.van(zoek(id));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Stel een halfjaar bij, alles of niets",
            description =
                    "Elk aantal wordt een nieuwe versie; de oude blijft. Hetzelfde nog eens verandert niets. Geef de aantallen, laat ze herberekenen met de formule van de"
                            + " wet, of neem ze uit een aangeleverde bijlage. Een gemeente met een vrijstelling houdt bij herberekenen het"
                            + " aantal van haar vrijstelling.")
    @APIResponse(
            responseCode = "201",
            description = "Bijgesteld",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = BijstellingView.class)))
    @APIResponse(responseCode = "200", description = "Deze bijstelling was al vastgesteld en geldt nog")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, met alle fouten; er is niets gewijzigd")
    @APIResponse(
            responseCode = "409",
            description =
                    "Van die dag is er al een andere bijstelling of een die ongedaan is gemaakt, herberekenen kan niet omdat niet elk"
                            + " inwonertal bekend is, of de bijlage is niet te gebruiken")
    @RequestBody(content = @Content(schema = @Schema(implementation = BijstellingBody.class)))
    public RestResponse<BijstellingView> stelBij(@Valid @NotNull ReadBody<BijstellingBody> gelezen) {
        var body = gelezen.value();
        var fouten = new ArrayList<>(body.fouten());
        if (!gelezen.fouten().isEmpty() || !fouten.isEmpty()) {
            fouten.addAll(fouten(toets.vooraf(body.halfjaar(), body.gemeenten()), body::veld));
            throw Problem.ongeldig(gelezen.and(fouten));
        }
        return antwoord(
                stelBij.voor(new VoorgenomenBijstelling(
                        UUID.randomUUID(),
                        body.halfjaar(),
                        body.landelijk(),
                        aantallen(body),
                        body.datum(),
                        body.reden().strip(),
                        body.bron().strip())),
                body::veld);
    }

    @POST
    @Path("/{id}/correctie")
    @Transactional
    @Operation(
            summary = "Maak een bijstelling ongedaan",
            description = "Elk aantal van voor de bijstelling wordt een nieuwe versie.")
    @APIResponse(
            responseCode = "201",
            description = "Gecorrigeerd",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = BijstellingView.class)))
    @APIResponse(responseCode = "400", description = "De datum ligt voor de bijstelling, of de reden ontbreekt")
    @APIResponse(responseCode = "409", description = "Al gecorrigeerd, of er staat een latere versie")
    @RequestBody(content = @Content(schema = @Schema(implementation = CorrectieBody.class)))
    public RestResponse<BijstellingView> corrigeer(
            @PathParam("id") UUID id, @Valid @NotNull ReadBody<CorrectieBody> gelezen) {
        var body = gelezen.value();
        var bijstelling = zoek(id);
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(
                    gelezen.and(fouten(stelBij.bezwaren(bijstelling, body.datum()), Bijstellingsbezwaar::veld)));
        }
        return antwoord(
                stelBij.corrigeer(
                        bijstelling,
                        new Bijstelling.Correctie(body.datum(), body.reden().strip())),
                Bijstellingsbezwaar::veld);
    }

    private Map<Gemeentecode, Integer> aantallen(BijstellingBody body) {
        if (body.heeftAantallen()) {
            return body.taakstellingen().stream()
                    .collect(Collectors.toMap(BijstellingBody.Aantal::gemeente, BijstellingBody.Aantal::aantal));
        }
        var gevonden = body.herbereken()
                ? nieuweAantallen.berekend(body.halfjaar(), body.landelijk(), body.inwonersOp())
                : nieuweAantallen.uitBijlage(body.halfjaar(), body.circulaire());
        if (gevonden.bezwaar() != null) {
            throw Problem.conflict(gevonden.bezwaar());
        }
        return gevonden.aantallen();
    }

    private Bijstelling zoek(UUID id) {
        return bijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id));
    }

    private static RestResponse<BijstellingView> antwoord(
            Bijstellingsuitkomst uitkomst, Function<Bijstellingsbezwaar, String> veld) {
        if (uitkomst instanceof Bijstellingsuitkomst.Vastgesteld vastgesteld) {
            return RestResponse.status(RestResponse.Status.CREATED, BijstellingView.van(vastgesteld.bijstelling()));
        }
        if (uitkomst instanceof Bijstellingsuitkomst.AlBekend bekend) {
            return RestResponse.ok(BijstellingView.van(bekend.bijstelling()));
        }
        if (uitkomst instanceof Bijstellingsuitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(fouten(geweigerd.bezwaren(), veld));
        }
        throw Problem.conflict(((Bijstellingsuitkomst.Strijdig) uitkomst).reden());
    }

    private static List<Fout> fouten(List<Bijstellingsbezwaar> bezwaren, Function<Bijstellingsbezwaar, String> veld) {
        return bezwaren.stream()
                .map(bezwaar -> new Fout(veld.apply(bezwaar), bezwaar.reden()))
                .toList();
    }
}
