// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.brief.Aanmelding;
import nl.trede.notificatie.reeks.Brievenreeks;
import nl.trede.notificatie.reeks.Brievenreeksen;
import nl.trede.notificatie.reeks.ReeksStarten;
import nl.trede.notificatie.reeks.ReeksStarten.Antwoord;
import nl.trede.notificatie.reeks.Reeksdeel;
import nl.trede.notificatie.reeks.persistence.Reeksenlijst;
import nl.trede.notificatie.reeks.persistence.Reekswerker;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/brievenreeksen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "brievenreeksen", description = "De brieven van alle gemeenten van een provincie na een peilmoment")
class BrievenreeksResource {

    record Lijst(List<ReeksView> brievenreeksen, int pagina, int paginaGrootte, long totaal) {}

    record Delen(List<DeelView> delen, int pagina, int paginaGrootte, long totaal) {}

    record DeelView(
            int nummer, String gemeente, String gemeenteNaam, UUID brief, Reeksdeel.Toestand toestand, String reden) {}

    private final Brievenreeksen reeksen;
    private final ReeksStarten starten;
    private final Reeksenlijst lijst;
    private final Reekswerker werker;
    private final Aanmelding aanmelding;

    BrievenreeksResource(
            Brievenreeksen reeksen,
            ReeksStarten starten,
            Reeksenlijst lijst,
            Reekswerker werker,
            Aanmelding aanmelding) {
        this.reeksen = reeksen;
        this.starten = starten;
        this.lijst = lijst;
        this.werker = werker;
        this.aanmelding = aanmelding;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Begin een reeks",
            description = "Doet iets met de brief van elke gemeente: opstellen, aanbieden, vaststellen of verzenden. De"
                    + " reeks loopt op de achtergrond; een afgebroken reeks gaat vanzelf verder. Een brief"
                    + " ontstaat nooit twee keer.")
    @APIResponse(responseCode = "201", description = "De reeks, met haar voortgang")
    @APIResponse(responseCode = "400", description = "Onjuiste invoer, of het halfjaar is nog niet voorbij")
    @APIResponse(responseCode = "409", description = "Er is niets te doen")
    public RestResponse<ReeksView> start(@Valid @NotNull ReeksBody body) {
        if (body.handeling() == Brievenreeks.Handeling.VASTSTELLEN && !aanmelding.tekent()) {
            throw Problem.verboden("Alleen een beslisser stelt brieven vast.");
        }
        return gemaakt(starten.start(body.naarVerzoek(), aanmelding.wie()));
    }

    @GET
    @Transactional
    @Operation(summary = "De reeksen, de nieuwste eerst")
    public Lijst lijst(@BeanParam Paging paging) {
        var pagina = lijst.lijst(paging.pagina(), paging.paginaGrootte());
        return new Lijst(
                pagina.reeksen().stream()
                        .map(regel -> ReeksView.van(regel.reeks(), regel.voortgang()))
                        .toList(),
                paging.pagina(),
                paging.paginaGrootte(),
                pagina.totaal());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Een reeks met haar voortgang")
    @APIResponse(responseCode = "404", description = "Deze reeks is er niet")
    public ReeksView reeks(@PathParam("id") UUID id) {
        return view(zoek(id));
    }

    @GET
    @Path("/{id}/delen")
    @Transactional
    @Operation(summary = "De brieven van een reeks", description = "Met de reden van wat niet lukte.")
    public Delen delen(
            @PathParam("id") UUID id, @QueryParam("toestand") Reeksdeel.Toestand toestand, @BeanParam Paging paging) {
        var delen = lijst.delen(zoek(id).id(), toestand, paging.pagina(), paging.paginaGrootte());
        return new Delen(
                delen.delen().stream()
                        .map(deel -> new DeelView(
                                deel.nummer(),
                                deel.gemeente(),
                                deel.naam(),
                                deel.brief(),
                                deel.toestand(),
                                deel.reden()))
                        .toList(),
                paging.pagina(),
                paging.paginaGrootte(),
                delen.totaal());
    }

    @POST
    @Path("/{id}/stop")
    @Transactional
    @Operation(summary = "Stop een reeks", description = "Wat gedaan is, blijft gedaan.")
    @APIResponse(responseCode = "201", description = "De gestopte reeks")
    @APIResponse(responseCode = "409", description = "De reeks loopt niet")
    public RestResponse<ReeksView> stop(@PathParam("id") UUID id) {
        return gemaakt(starten.stop(zoek(id)));
    }

    @POST
    @Path("/{id}/hervatting")
    @Transactional
    @Operation(summary = "Laat een gestopte reeks verdergaan")
    @APIResponse(responseCode = "201", description = "De reeks, die weer loopt")
    @APIResponse(responseCode = "409", description = "De reeks is niet gestopt")
    public RestResponse<ReeksView> hervat(@PathParam("id") UUID id) {
        return gemaakt(starten.hervat(zoek(id)));
    }

    private RestResponse<ReeksView> gemaakt(Antwoord antwoord) {
        if (antwoord instanceof Antwoord.Nee nee) {
            throw Problem.conflict(nee.reden());
        }
        if (antwoord instanceof Antwoord.Ongeldig ongeldig) {
            throw Problem.ongeldig(Fout.van(ongeldig.fouten()));
        }
        var reeks = ((Antwoord.Goed) antwoord).reeks();
        werker.wek();
        return ResponseBuilder.create(RestResponse.Status.CREATED, view(reeks))
                .location(URI.create("v1/brievenreeksen/" + reeks.id()))
                .build();
    }

    private ReeksView view(Brievenreeks reeks) {
        return ReeksView.van(reeks, reeksen.voortgang(reeks.id()));
    }

    private Brievenreeks zoek(UUID id) {
        return reeksen.zoek(id).orElseThrow(() -> Problem.nietGevonden("brievenreeks " + id + " is er niet"));
    }
}
