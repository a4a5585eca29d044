// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.toezicht.besluit.VerschoonProvincie;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitkeuze.Volgorde;
import nl.trede.toezicht.ladder.Besluitlijsten;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provincies/{provincie}/besluiten")
@Tag(name = "ladder")
class ProvinciebesluitResource {

    record Provinciebesluit(List<Besluitgegevens> besluiten, List<Overgeslagen> overgeslagen) {}

    record Overgeslagen(Gemeentecode gemeente, String naam, @Schema(description = "Waarom") String reden) {}

    record Besluitlijst(List<Besluitgegevens> besluiten, int pagina, int paginaGrootte, long totaal) {}

    private final VerschoonProvincie verschoon;
    private final Besluitlijsten lijsten;
    private final Gemeenten register;
    private final Feitenboek feitenboek;
    private final Clock clock;

    ProvinciebesluitResource(
            VerschoonProvincie verschoon,
            Besluitlijsten lijsten,
            Gemeenten register,
            Feitenboek feitenboek,
            Clock clock) {
        this.verschoon = verschoon;
        this.lijsten = lijsten;
        this.register = register;
        this.feitenboek = feitenboek;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Verschoon alle gemeenten van een provincie",
            description = "Een besluit VERSCHONING per gemeente, alles in een keer. Geen cijfer verandert.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProvinciebesluitBody.class)))
    @APIResponse(responseCode = "201", description = "De besluiten, en wie zonder besluit bleef")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public RestResponse<Provinciebesluit> neem(
            @PathParam("provincie") Provinciecode provincie, @Valid @NotNull ReadBody<ProvinciebesluitBody> gelezen) {
        var body = gelezen.value();
        var codes = bekend(provincie).stream().map(Gemeente::code).toList();
        feitenboek.vergrendel(codes);
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(
                    gelezen.and(Antwoord.fouten(verschoon.toets(provincie, body.naarBesluit(), clock.instant()))));
        }
        var uitkomst = verschoon.voer(
                provincie, body.naarBesluit(), Boolean.TRUE.equals(body.alleenMetAchterstand()), clock.instant());
        if (uitkomst instanceof VerschoonProvincie.Geweigerd geweigerd) {
            throw Problem.ongeldig(Antwoord.fouten(geweigerd.weigeringen()));
        }
        var verschoond = (VerschoonProvincie.Verschoond) uitkomst;
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Provinciebesluit(
                        verschoond.besluiten().stream()
                                .map(besluit -> Besluitgegevens.van(besluit, (UUID) null))
                                .toList(),
                        verschoond.overgeslagen().stream()
                                .map(een -> new Overgeslagen(
                                        een.gemeente().code(), een.gemeente().naam(), een.reden()))
                                .toList()));
    }

    @GET
    @Transactional
    @Operation(summary = "De besluiten over de gemeenten van een provincie")
    @APIResponse(responseCode = "200", description = "De besluiten, in de gevraagde volgorde")
    @APIResponse(responseCode = "404", description = "De provincie is niet bekend")
    public Besluitlijst lijst(
            @PathParam("provincie") Provinciecode provincie, @BeanParam Besluitvraag vraag, @BeanParam Paging paging) {
        var codes = bekend(provincie).stream().map(Gemeente::code).toList();
        var blad = lijsten.blad(vraag.keuze(codes, Volgorde.NIEUWSTE_EERST), paging.offset(), paging.paginaGrootte());
        return new Besluitlijst(blad.besluiten(), paging.pagina(), paging.paginaGrootte(), blad.totaal());
    }

    private List<Gemeente> bekend(Provinciecode provincie) {
        register.naam(provincie).orElseThrow(() -> Problem.nietGevonden("Provincie " + provincie + " is niet bekend."));
        return register.van(provincie);
    }
}
