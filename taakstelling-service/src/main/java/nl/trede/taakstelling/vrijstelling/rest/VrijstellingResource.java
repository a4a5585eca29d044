// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import nl.trede.taakstelling.vrijstelling.VerleenVrijstelling;
import nl.trede.taakstelling.vrijstelling.persistence.VrijstellingEntity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/vrijstellingen")
@Tag(name = "vrijstellingen", description = "Gemeenten die een tijd niemand of minder hoeven te huisvesten")
class VrijstellingResource {

    record Lijst(List<VrijstellingView> vrijstellingen, int pagina, int paginaGrootte, long totaal) {}

    /** @param gewijzigd halfjaren whose taakstelling got a new version */
    record Verleend(VrijstellingView vrijstelling, List<Halfjaar> gewijzigd) {}

    private final Gemeenten gemeenten;
    private final VerleenVrijstelling verleen;
    private final Clock clock;

    VrijstellingResource(
            Gemeenten gemeenten, Taakstellingen taakstellingen, Taakstellingmeldingen meldingen, Clock clock) {
        this.gemeenten = gemeenten;
        this.verleen = new VerleenVrijstelling(taakstellingen, meldingen);
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Vrijstellingen", description = "Op gemeente en eerste dag; elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("datum") LocalDate datum,
            @BeanParam Paging paging) {
        var gevonden = VrijstellingEntity.lijst(gemeente, datum);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(VrijstellingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een vrijstelling vast",
            description =
                    "De geldende taakstelling van elk halfjaar dat erin begint, krijgt een nieuwe versie van soort"
                            + " CORRECTIE. Wat later voor zo'n halfjaar bekend wordt gemaakt, geldt zoals het bekend is"
                            + " gemaakt.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of na het einde van het regime")
    @APIResponse(responseCode = "404", description = "De gemeente staat niet in het register")
    public RestResponse<Verleend> verleen(@Valid @NotNull VrijstellingBody body) {
        if (gemeenten.zoek(body.gemeente()).isEmpty()) {
            throw Problem.nietGevonden("gemeente " + body.gemeente() + " staat niet in het register");
        }
        if (body.tot() != null && !body.tot().isAfter(body.vanaf())) {
            throw Problem.ongeldig("tot", "moet na vanaf liggen");
        }
        var vrijstelling = body.naarVrijstelling();
        verleen.bezwaar(vrijstelling).ifPresent(reden -> {
            throw Problem.ongeldig("vanaf", reden);
        });
        var rij = VrijstellingEntity.van(vrijstelling, clock.instant());
        rij.persist();
        var bekend = TaakstellingEntity.geldend(null, null, body.gemeente()).stream()
                .map(taakstelling -> Halfjaar.lees(taakstelling.halfjaar))
                .toList();
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Verleend(VrijstellingView.van(rij), verleen.voor(vrijstelling, bekend)));
    }
}
