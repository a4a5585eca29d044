// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoeken;
import nl.trede.toezicht.indeplaatsstelling.VolgMinister;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/ministerverzoeken")
@Tag(
        name = "indeplaatsstelling",
        description = "De provincie handelt in de plaats van de gemeente (Gemeentewet, artikel 124)")
class MinisterverzoekResource {

    /** What is missing is told by the core, together with what is wrong. */
    @Schema(name = "MinisterverzoekVastleggen")
    record VerzoekBody(
            @Schema(required = true, description = "De dag van het verzoek van de minister", examples = "2025-02-01")
                    LocalDate datum,
            @Schema(description = "De termijn die de minister stelt", examples = "2025-03-01") LocalDate uiterlijk,
            @Schema(description = "De dag waarop de bevoegdheid naar de minister overging; weggelaten is niet gebeurd")
                    LocalDate overgegaanOp,
            @Size(max = 4000) @Schema(required = true, examples = "een zwaarwegend algemeen belang")
                    String toelichting) {

        Ministerverzoek naarVerzoek(Gemeentecode gemeente, Instant nu) {
            return new Ministerverzoek(UUID.randomUUID(), gemeente, datum, uiterlijk, overgegaanOp, toelichting, nu);
        }
    }

    @Schema(name = "MinisterverzoekOvergang")
    record OvergangBody(@NotNull @Schema(examples = "2025-03-02") LocalDate overgegaanOp) {}

    record Verzoekenlijst(List<Ministerverzoek> ministerverzoeken) {}

    private final VolgMinister volg;
    private final Ministerverzoeken verzoeken;
    private final Spoorboek boek;
    private final Clock clock;

    MinisterverzoekResource(VolgMinister volg, Ministerverzoeken verzoeken, Spoorboek boek, Clock clock) {
        this.volg = volg;
        this.verzoeken = verzoeken;
        this.boek = boek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een verzoek van de minister om in de plaats te treden vast (artikel 124a)",
            description = "Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Het verzoek")
    @APIResponse(responseCode = "200", description = "Dit verzoek stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @RequestBody(content = @Content(schema = @Schema(implementation = VerzoekBody.class)))
    public RestResponse<Ministerverzoek> voegToe(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode code,
            @Valid @NotNull ReadBody<VerzoekBody> gelezen) {
        var gemeente = boek.vergrendeld(code);
        var verzoek = gelezen.value().naarVerzoek(code, clock.instant());
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.andRefused(volg.bezwaren(gemeente, verzoek, boek.vandaag())));
        }
        return antwoord(volg.verzocht(gemeente, verzoek, boek.vandaag()));
    }

    @POST
    @Path("/{id}/overgang")
    @Transactional
    @Operation(summary = "Leg vast dat de bevoegdheid op de minister overging: GS handelden niet binnen zijn termijn")
    @APIResponse(responseCode = "201", description = "Het verzoek")
    @APIResponse(responseCode = "200", description = "Dit stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of de termijn van de minister is niet voorbij")
    @APIResponse(responseCode = "404", description = "De gemeente heeft dit verzoek niet")
    @APIResponse(responseCode = "409", description = "De bevoegdheid was op een andere dag al overgegaan")
    public RestResponse<Ministerverzoek> overgang(
            @PathParam("gemeente") Gemeentecode code, @PathParam("id") UUID id, @Valid @NotNull OvergangBody body) {
        var gemeente = boek.vergrendeld(code);
        var verzoek = verzoeken.van(code).stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.nietGevonden(
                        "Over gemeente " + code + " is er geen verzoek van de minister " + id + "."));
        return antwoord(volg.overgegaan(gemeente, verzoek, body.overgegaanOp(), boek.vandaag()));
    }

    @GET
    @Transactional
    @Operation(summary = "De verzoeken van de minister, het oudste eerst")
    @APIResponse(responseCode = "200", description = "De verzoeken")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Verzoekenlijst lijst(@PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente) {
        boek.bekend(gemeente);
        return new Verzoekenlijst(verzoeken.van(gemeente));
    }

    private static RestResponse<Ministerverzoek> antwoord(VolgMinister.Uitkomst uitkomst) {
        if (uitkomst instanceof VolgMinister.Geweigerd geweigerd) {
            var eerste = geweigerd.bezwaren().get(0);
            throw eerste.veld().isEmpty()
                    ? Problem.conflict(eerste.reden())
                    : Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        var vastgelegd = (VolgMinister.Vastgelegd) uitkomst;
        return RestResponse.status(
                vastgelegd.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK, vastgelegd.verzoek());
    }
}
