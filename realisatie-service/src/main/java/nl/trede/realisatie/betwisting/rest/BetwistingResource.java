// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.betwisting.BehandelBetwisting;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.Betwistingsuitkomst;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity.Volgorde;
import nl.trede.realisatie.betwisting.persistence.BetwistingstapEntity;
import nl.trede.realisatie.betwisting.persistence.Betwistrecht;
import nl.trede.realisatie.betwisting.persistence.Bewijsstukken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/betwistingen")
@Tag(name = "betwistingen", description = "Cijfers waar een gemeente of toezichthouder een ander aantal naast zet")
class BetwistingResource {

    record Lijst(List<BetwistingView> betwistingen, int pagina, int paginaGrootte, long totaal) {}

    private final BehandelBetwisting behandel;
    private final Betwistrecht recht;
    private final Bewijsstukken bewijsstukken;
    private final Clock clock;

    BetwistingResource(BehandelBetwisting behandel, Betwistrecht recht, Bewijsstukken bewijsstukken, Clock clock) {
        this.behandel = behandel;
        this.recht = recht;
        this.bewijsstukken = bewijsstukken;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Betwistingen; elk filter mag ontbreken")
    public Lijst lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("status") Betwistingsstatus status,
            @QueryParam("volgorde") @DefaultValue("NIEUWSTE") Volgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden =
                BetwistingEntity.lijst(new BetwistingEntity.Filter(halfjaar, gemeente, provincie, status), volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(BetwistingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Eén betwisting met haar stappen en bewijsstukken")
    public BetwistingView een(@PathParam("id") UUID id) {
        return BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                .map(rij -> BetwistingView.van(rij, BetwistingstapEntity.van(id), bewijsstukken.van(id)))
                .orElseThrow(() -> onbekend(id));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Dien een betwisting in",
            description = "Het cijfer verandert niet; de betwisting staat ernaast.")
    @APIResponse(responseCode = "201", description = "Ingediend")
    @APIResponse(responseCode = "400", description = "Er is geen cijfer, of het zegt hetzelfde")
    @APIResponse(
            responseCode = "409",
            description = "Deze indiener heeft dit cijfer al betwist en wacht nog op antwoord")
    public RestResponse<BetwistingView> dienIn(@Valid @NotNull BetwistingBody body) {
        recht.indienen(body.over().gemeente(), body.indiener());
        var uitkomst = behandel.dienIn(
                body.over(),
                body.indiener(),
                body.aantal(),
                body.toelichting().strip(),
                body.verwijzing() == null || body.verwijzing().isBlank()
                        ? null
                        : body.verwijzing().strip(),
                clock.instant());
        return RestResponse.status(RestResponse.Status.CREATED, antwoord(uitkomst, null));
    }

    @POST
    @Path("/{id}/onderzoek")
    @Transactional
    @Operation(summary = "Neem een ingediende betwisting in onderzoek")
    @APIResponse(responseCode = "409", description = "De betwisting is niet meer ingediend")
    public BetwistingView onderzoek(@PathParam("id") UUID id) {
        recht.behandelen(id);
        return antwoord(behandel.neemInOnderzoek(id, clock.instant()), id);
    }

    @POST
    @Path("/{id}/overname")
    @Transactional
    @Operation(
            summary = "Neem het aantal over",
            description = "Het cijfer wordt het betwiste aantal, door een correctie die de betwisting noemt.")
    @APIResponse(
            responseCode = "409",
            description = "De betwisting is niet in onderzoek, of het cijfer kan dit niet worden")
    public BetwistingView neemOver(@PathParam("id") UUID id, @Valid @NotNull Uitleg body) {
        return antwoord(behandel.neemOver(id, body.uitleg().strip(), clock.instant()), id);
    }

    @POST
    @Path("/{id}/afwijzing")
    @Transactional
    @Operation(summary = "Wijs een betwisting af, met de reden")
    @APIResponse(responseCode = "409", description = "De betwisting is niet in onderzoek")
    public BetwistingView wijsAf(@PathParam("id") UUID id, @Valid @NotNull Uitleg body) {
        recht.behandelen(id);
        return antwoord(behandel.wijsAf(id, body.uitleg().strip(), clock.instant()), id);
    }

    private BetwistingView antwoord(Betwistingsuitkomst uitkomst, UUID id) {
        if (uitkomst instanceof Betwistingsuitkomst.Onjuist onjuist) {
            throw Problem.ongeldig(onjuist.veld(), onjuist.reden());
        } else if (uitkomst instanceof Betwistingsuitkomst.PastNiet pastNiet) {
            throw Problem.conflict(pastNiet.reden());
        } else if (uitkomst instanceof Betwistingsuitkomst.Gedaan gedaan) {
            return een(gedaan.betwisting().id());
        }
        throw onbekend(id);
    }

    private static Problem onbekend(UUID id) {
        return Problem.nietGevonden("er is geen betwisting met kenmerk " + id);
    }
}
