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
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.landelijk.persistence.LandelijkeTaakstellingEntity;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;
import nl.trede.taakstelling.verdeling.persistence.VoorstelEntity;
import nl.trede.taakstelling.verdeling.persistence.Voorstellen;
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
    private final Voorstellen voorstellen;

    VerdelingResource(VerdelingRijen rijen, Voorstellen voorstellen) {
        this.rijen = rijen;
        this.voorstellen = voorstellen;
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
        var dag = inwonersOp == null ? Verdeling.wettelijkeDag(halfjaar) : inwonersOp;
        var landelijk = landelijk(halfjaar);
        return VerdelingView.van(
                halfjaar,
                Verdeling.bereken(landelijk, dag, rijen.alle(halfjaar, dag)),
                Verdeling.bereken(landelijk, dag, rijen.basis(halfjaar, dag)));
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
        landelijk(halfjaar);
        var voorstel = voorstellen.stelVoor(halfjaar, body.inwonersOp(), body.datum(), body.bron());
        return RestResponse.status(RestResponse.Status.CREATED, toon(rij(voorstel)));
    }

    @GET
    @Path("/verdelingsvoorstellen/{id}")
    @Transactional
    @Operation(summary = "Een voorstel")
    public VoorstelView voorstel(@PathParam("halfjaar") Halfjaar halfjaar, @PathParam("id") UUID id) {
        return toon(zoek(halfjaar, id));
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
        zoek(halfjaar, id);
        return RestResponse.status(RestResponse.Status.CREATED, toon(rij(voorstellen.bevestig(id))));
    }

    private VoorstelView toon(VoorstelEntity rij) {
        return VoorstelView.van(rij, rijen.som(rij.id));
    }

    private static VoorstelEntity rij(Voorstellen.Uitkomst uitkomst) {
        if (uitkomst.bezwaar() != null) {
            throw Problem.conflict(uitkomst.bezwaar());
        }
        return uitkomst.voorstel();
    }

    private static int landelijk(Halfjaar halfjaar) {
        return LandelijkeTaakstellingEntity.geldend(halfjaar)
                .firstResultOptional()
                .orElseThrow(() -> Problem.nietGevonden(Voorstellen.geenLandelijk(halfjaar)))
                .aantal;
    }

    private static VoorstelEntity zoek(Halfjaar halfjaar, UUID id) {
        return VoorstelEntity.vergrendel(id)
                .filter(rij -> rij.halfjaar.equals(halfjaar.toString()))
                .orElseThrow(() -> Problem.nietGevonden("er is over " + halfjaar + " geen voorstel " + id));
    }
}
