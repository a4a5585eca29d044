// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.bijstelling.Bijstelling;
import nl.trede.taakstelling.bijstelling.Bijstellingen;
import nl.trede.taakstelling.bijstelling.Bijstellingsuitkomst;
import nl.trede.taakstelling.bijstelling.StelBij;
import nl.trede.taakstelling.bijstelling.VoorgenomenBijstelling;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final Bijstellingen bijstellingen;
    private final VerdelingRijen verdeling;

    BijstellingResource(StelBij stelBij, Bijstellingen bijstellingen, VerdelingRijen verdeling) {
        this.stelBij = stelBij;
        this.bijstellingen = bijstellingen;
        this.verdeling = verdeling;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Een bijstelling, met oud en nieuw")
    public BijstellingView een(@PathParam("id") UUID id) {
        return BijstellingView.van(zoek(id));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Stel een halfjaar bij, alles of niets",
            description =
                    "Elk aantal wordt een nieuwe versie; de oude blijft. Geef de aantallen, of laat ze herberekenen.")
    @APIResponse(responseCode = "201", description = "Bijgesteld")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer; er is niets gewijzigd")
    @APIResponse(responseCode = "409", description = "Herberekenen kan niet: niet elk inwonertal is bekend")
    public RestResponse<BijstellingView> stelBij(@Valid @NotNull BijstellingBody body) {
        if (body.herbereken() == body.heeftAantallen()) {
            throw Problem.ongeldig("taakstellingen", "geef de nieuwe aantallen, of kies herberekenen");
        }
        var aantallen = body.herbereken() ? herbereken(body) : gegeven(body);
        return antwoord(stelBij.voor(new VoorgenomenBijstelling(
                UUID.randomUUID(),
                body.halfjaar(),
                body.landelijk(),
                aantallen,
                body.datum(),
                body.reden().strip(),
                body.bron().strip())));
    }

    @POST
    @Path("/{id}/correctie")
    @Transactional
    @Operation(
            summary = "Maak een bijstelling ongedaan",
            description = "Elk aantal van voor de bijstelling wordt een nieuwe versie.")
    @APIResponse(responseCode = "201", description = "Gecorrigeerd")
    @APIResponse(responseCode = "409", description = "Al gecorrigeerd, of er staat een latere versie")
    public RestResponse<BijstellingView> corrigeer(@PathParam("id") UUID id, @Valid @NotNull CorrectieBody body) {
        return antwoord(stelBij.corrigeer(
                zoek(id), new Bijstelling.Correctie(body.datum(), body.reden().strip())));
    }

    private static Map<Gemeentecode, Integer> gegeven(BijstellingBody body) {
        if (body.isDubbel()) {
            throw Problem.ongeldig("taakstellingen", "noem elke gemeente een keer");
        }
        return body.taakstellingen().stream()
                .collect(Collectors.toMap(BijstellingBody.Aantal::gemeente, BijstellingBody.Aantal::aantal));
    }

    private Map<Gemeentecode, Integer> herbereken(BijstellingBody body) {
        var op = body.inwonersOp() == null ? Verdeling.wettelijkeDag(body.halfjaar()) : body.inwonersOp();
        var verdeeld = Verdeling.bereken(body.landelijk(), op, verdeling.basis(body.halfjaar(), op));
        if (!verdeeld.isBerekend()) {
            throw Problem.conflict("van %d gemeenten is het inwonertal op %s niet bekend"
                    .formatted(verdeeld.ontbreekt().size(), op));
        }
        return verdeeld.regels().stream()
                .collect(Collectors.toMap(regel -> regel.gemeente(), regel -> regel.berekend()));
    }

    private Bijstelling zoek(UUID id) {
        return bijstellingen.vergrendel(id).orElseThrow(() -> Problem.nietGevonden("er is geen bijstelling " + id));
    }

    private static RestResponse<BijstellingView> antwoord(Bijstellingsuitkomst uitkomst) {
        if (uitkomst instanceof Bijstellingsuitkomst.Vastgesteld vastgesteld) {
            return RestResponse.status(RestResponse.Status.CREATED, BijstellingView.van(vastgesteld.bijstelling()));
        }
        if (uitkomst instanceof Bijstellingsuitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.redenen().stream()
                    .map(reden -> new Fout(geweigerd.veld(), reden))
                    .toList());
        }
        throw Problem.conflict(((Bijstellingsuitkomst.Strijdig) uitkomst).reden());
    }
}
