// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.verdeling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;
import nl.trede.taakstelling.verdeling.persistence.VoorstelEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/landelijke-taakstellingen/{halfjaar}")
@Tag(name = "verdeling", description = "De formule van de wet als controle, en als voorstel")
class VerdelingResource {

    @Schema(name = "VerdelingsvoorstelOpgave")
    record VoorstelBody(
            @Schema(description = "Leeg: de dag die de wet noemt", examples = "2024-01-01", nullable = true)
                    LocalDate inwonersOp,
            @Schema(
                            description = "Leeg: de datum van de landelijke taakstelling",
                            examples = "2024-04-01",
                            nullable = true)
                    LocalDate datum,
            @Schema(nullable = true) @Size(max = 500) String bron) {}

    private final VerdelingRijen rijen;
    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;
    private final Clock clock;

    VerdelingResource(
            VerdelingRijen rijen, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen, Clock clock) {
        this.rijen = rijen;
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
        this.clock = clock;
    }

    @GET
    @Path("/verdeling")
    @Transactional
    @Operation(
            summary = "De formule naast wat is vastgesteld",
            description =
                    "Landelijk × inwoners van de gemeente / inwoners van Nederland, naar boven afgerond. Een controle, geen bron.")
    @APIResponse(responseCode = "200", description = "De verdeling")
    @APIResponse(responseCode = "404", description = "Over dit halfjaar is geen landelijke taakstelling vastgesteld")
    public VerdelingView verdeling(
            @PathParam("halfjaar") @Parameter(example = "2024-II") Halfjaar halfjaar,
            @QueryParam("inwonersOp") @Parameter(description = "Leeg: de dag die de wet noemt", example = "2024-01-01")
                    LocalDate inwonersOp) {
        return VerdelingView.van(halfjaar, bereken(halfjaar, inwonersOp));
    }

    @POST
    @Path("/verdelingsvoorstellen")
    @Transactional
    @Operation(
            summary = "Maak een voorstel voor alle gemeenten",
            description = "Er verandert niets tot het is bevestigd.")
    @APIResponse(responseCode = "201", description = "Het voorstel")
    @APIResponse(responseCode = "409", description = "Niet van elke gemeente is het inwonertal op deze dag bekend")
    public RestResponse<VoorstelView> stelVoor(
            @PathParam("halfjaar") Halfjaar halfjaar, @Valid @NotNull VoorstelBody body) {
        var verdeling = bereken(halfjaar, body.inwonersOp());
        if (!verdeling.isBerekend()) {
            throw Problem.conflict("van %d gemeenten is het inwonertal op %s niet bekend"
                    .formatted(verdeling.ontbreekt().size(), verdeling.inwonersOp()));
        }
        var rij = new VoorstelEntity();
        rij.id = UUID.randomUUID();
        rij.halfjaar = halfjaar.toString();
        rij.landelijk = verdeling.landelijk();
        rij.inwonersOp = verdeling.inwonersOp();
        rij.datum = body.datum() == null ? landelijk(halfjaar).datum : body.datum();
        rij.bron = body.bron() == null || body.bron().isBlank()
                ? "berekend met de inwoners op " + rij.inwonersOp
                : body.bron().strip();
        rij.gemaaktOp = clock.instant();
        rijen.aantallen(verdeling, halfjaar).forEach((code, aantal) -> rij.aantallen.put(code.code(), aantal));
        rij.persist();
        return RestResponse.status(RestResponse.Status.CREATED, VoorstelView.van(rij));
    }

    @GET
    @Path("/verdelingsvoorstellen/{id}")
    @Transactional
    @Operation(summary = "Een voorstel")
    public VoorstelView voorstel(@PathParam("halfjaar") Halfjaar halfjaar, @PathParam("id") UUID id) {
        return VoorstelView.van(zoek(halfjaar, id));
    }

    @POST
    @Path("/verdelingsvoorstellen/{id}/bevestiging")
    @Transactional
    @Operation(summary = "Leg alle taakstellingen van het voorstel vast, alle of geen")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(
            responseCode = "409",
            description = "Al bevestigd, of de landelijke taakstelling is intussen een andere")
    public RestResponse<VoorstelView> bevestig(@PathParam("halfjaar") Halfjaar halfjaar, @PathParam("id") UUID id) {
        var rij = zoek(halfjaar, id);
        taakstellingen.regime().bezwaarTegen(halfjaar).ifPresent(reden -> {
            throw Problem.ongeldig("halfjaar", reden);
        });
        if (rij.bevestigdOp != null) {
            throw Problem.conflict("dit voorstel is al bevestigd");
        }
        if (landelijk(halfjaar).aantal != rij.landelijk) {
            throw Problem.conflict("de landelijke taakstelling is nu %d en niet %d; maak een nieuw voorstel"
                    .formatted(landelijk(halfjaar).aantal, rij.landelijk));
        }
        stelVast.voor(
                halfjaar,
                rij.aantallen.entrySet().stream()
                        .collect(Collectors.toMap(
                                regel -> new Gemeentecode(regel.getKey()),
                                regel -> new Vastlegging(regel.getValue(), Soort.VASTSTELLING, rij.datum, rij.bron))));
        rij.bevestigdOp = clock.instant();
        return RestResponse.status(RestResponse.Status.CREATED, VoorstelView.van(rij));
    }

    private Verdeling bereken(Halfjaar halfjaar, LocalDate gevraagd) {
        var inwonersOp = gevraagd == null ? Verdeling.wettelijkeDag(halfjaar) : gevraagd;
        return Verdeling.bereken(landelijk(halfjaar).aantal, inwonersOp, rijen.basis(halfjaar, inwonersOp));
    }

    private static LandelijkeTaakstellingEntity landelijk(Halfjaar halfjaar) {
        return LandelijkeTaakstellingEntity.geldend(halfjaar)
                .firstResultOptional()
                .orElseThrow(() ->
                        Problem.nietGevonden("over " + halfjaar + " is geen landelijke taakstelling vastgesteld"));
    }

    private static VoorstelEntity zoek(Halfjaar halfjaar, UUID id) {
        return VoorstelEntity.vergrendel(id)
                .filter(rij -> rij.halfjaar.equals(halfjaar.toString()))
                .orElseThrow(() -> Problem.nietGevonden("er is over " + halfjaar + " geen voorstel " + id));
    }
}
