// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.besluit.NeemBesluit;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/gemeenten/{gemeente}/besluiten")
@Tag(name = "ladder", description = "Wat het beleid voorstelt en wat een mens besluit")
class BesluitResource {

    record Besluitlijst(List<Besluitgegevens> besluiten) {}

    private final NeemBesluit neemBesluit;
    private final Besluiten besluiten;
    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Clock clock;

    BesluitResource(
            NeemBesluit neemBesluit, Besluiten besluiten, Gemeenten register, Feitenboek feitenboek, Clock clock) {
        this.neemBesluit = neemBesluit;
        this.besluiten = besluiten;
        this.register = register;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    /** One besluit at a time per gemeente, on figures that do not change meanwhile. */
    @POST
    @Transactional
    @Operation(
            summary = "Leg een besluit van de provincie vast",
            description =
                    "Een besluit verandert nooit; er komt een volgend. Hetzelfde besluit nog eens verandert niets. "
                            + "Het bericht waar de brief uit ontstaat, gaat in dezelfde transactie mee.")
    @APIResponse(responseCode = "201", description = "Het besluit")
    @APIResponse(responseCode = "200", description = "Dit besluit stond er al")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of afwijken van het voorstel zonder motivering")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    @APIResponse(responseCode = "409", description = "De sleutel is al voor een ander besluit gebruikt")
    public RestResponse<Besluitgegevens> neem(
            @PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente,
            @HeaderParam("Idempotency-Key")
                    @Size(max = 200)
                    @Parameter(
                            description = "Een eigen sleutel van de afzender, om een herhaalde aanvraag te herkennen")
                    String sleutel,
            @Valid @NotNull BesluitBody body) {
        var voornemen = body.naarBesluit(bekend(gemeente));
        feitenboek.vergrendel(List.of(gemeente));
        var uitkomst = neemBesluit.voer(
                voornemen, sleutel == null || sleutel.isBlank() ? null : sleutel.strip(), clock.instant());
        if (uitkomst instanceof NeemBesluit.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.weigeringen().stream()
                    .map(weigering -> new Fout(weigering.veld(), weigering.reden()))
                    .toList());
        }
        if (uitkomst instanceof NeemBesluit.SleutelBezet bezet) {
            throw Problem.conflict("De sleutel '" + sleutel + "' is al gebruikt voor besluit "
                    + bezet.besluit().id() + ".");
        }
        var genomen = (NeemBesluit.Genomen) uitkomst;
        return RestResponse.status(
                genomen.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                Besluitgegevens.van(genomen.besluit()));
    }

    @GET
    @Transactional
    @Operation(summary = "De besluiten over een gemeente, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De besluiten")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public Besluitlijst lijst(@PathParam("gemeente") @Parameter(example = "GM1774") Gemeentecode gemeente) {
        bekend(gemeente);
        return new Besluitlijst(besluiten.verloop(gemeente).besluiten().stream()
                .map(Besluitgegevens::van)
                .toList());
    }

    private Gemeente bekend(Gemeentecode gemeente) {
        return register.gemeente(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + gemeente + " staat niet in het register."));
    }
}
