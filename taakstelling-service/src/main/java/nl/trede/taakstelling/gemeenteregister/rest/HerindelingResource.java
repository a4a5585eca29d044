// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.rest;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.rest.ReadBody;
import nl.trede.taakstelling.gemeenteregister.Herindelingen;
import nl.trede.taakstelling.gemeenteregister.Herindelingsuitkomst;
import nl.trede.taakstelling.gemeenteregister.RegistreerHerindeling;
import nl.trede.taakstelling.gemeenteregister.persistence.OvergangRijen;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangsvolgorde;
import nl.trede.taakstelling.gemeenteregister.persistence.Overgangsvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/herindelingen")
@Tag(name = "herindelingen", description = "Welke gemeente in welke opging")
class HerindelingResource {

    private static final LocalDate BEGIN = LocalDate.of(1, 1, 1);
    private static final LocalDate EIND = LocalDate.of(9999, 12, 31);

    record Lijst(List<HerindelingView> herindelingen, int pagina, int paginaGrootte, long totaal) {}

    record Overgangen(List<HerindelingView> overgangen) {}

    private final RegistreerHerindeling registreer;
    private final Herindelingen herindelingen;
    private final OvergangRijen rijen;
    private final EntityManager database;

    HerindelingResource(
            RegistreerHerindeling registreer,
            Herindelingen herindelingen,
            OvergangRijen rijen,
            EntityManager database) {
        this.registreer = registreer;
        this.herindelingen = herindelingen;
        this.rijen = rijen;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(summary = "Herindelingen, de nieuwste eerst", description = "Elk filter mag ontbreken.")
    public Lijst lijst(
            @QueryParam("van") @Parameter(description = "Vanaf deze dag", example = "2022-01-01") LocalDate van,
            @QueryParam("tot") @Parameter(description = "Tot en met deze dag", example = "2022-12-31") LocalDate tot,
            @QueryParam("gemeente") @Parameter(description = "Die ophield of overnam", example = "GM0457")
                    Gemeentecode gemeente,
            @QueryParam("volgorde") @DefaultValue("DATUM") Overgangsvolgorde volgorde,
            @BeanParam Paging paging) {
        var vraag = new Overgangsvraag(
                van == null ? BEGIN : van, tot == null ? EIND : tot, gemeente == null ? "" : gemeente.code(), volgorde);
        var pagina = rijen.lijst(vraag, paging.offset(), paging.paginaGrootte()).stream()
                .map(HerindelingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), rijen.aantal(vraag));
    }

    @POST
    @Transactional
    @Operation(
            summary = "Leg een herindeling vast",
            description = "Op elke dag van het jaar. De voorgangers houden op, nieuwe gemeenten komen erbij.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze herindeling was al bekend")
    @APIResponse(responseCode = "400", description = "Past niet op het register, met de redenen")
    @RequestBody(content = @Content(schema = @Schema(implementation = HerindelingBody.class)))
    public RestResponse<Overgangen> registreer(@Valid @NotNull ReadBody<HerindelingBody> gelezen) {
        var verzoek = gelezen.value().naarVerzoek();
        if (!gelezen.fouten().isEmpty()) {
            throw Problem.ongeldig(gelezen.and(Fout.van(registreer.bezwaren(verzoek))));
        }
        herindelingen.vergrendel();
        return antwoord(registreer.voor(verzoek), verzoek.voorgangers());
    }

    @PUT
    @Path("/{gemeente}/verdeelsleutel")
    @Transactional
    @Operation(summary = "Leg vast in welke delen een opgeheven gemeente over haar opvolgers is verdeeld")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze sleutel was al bekend")
    @APIResponse(responseCode = "400", description = "De delen zijn samen niet 1, of een opvolger ontbreekt")
    @APIResponse(responseCode = "404", description = "Van deze gemeente is geen herindeling bekend")
    public RestResponse<Overgangen> verdeel(
            @PathParam("gemeente") @Parameter(example = "GM0053") Gemeentecode gemeente,
            @Valid @NotNull VerdeelsleutelBody body) {
        herindelingen.vergrendel();
        var bekend = herindelingen
                .waarin(gemeente)
                .orElseThrow(() -> Problem.nietGevonden("van gemeente " + gemeente + " is geen herindeling bekend"));
        return antwoord(
                registreer.verdeel(
                        bekend, body.overgangen(gemeente), body.bron().strip()),
                List.of(gemeente));
    }

    private RestResponse<Overgangen> antwoord(Herindelingsuitkomst uitkomst, List<Gemeentecode> opgeheven) {
        if (uitkomst instanceof Herindelingsuitkomst.Geweigerd geweigerd) {
            throw Problem.ongeldig(Fout.van(geweigerd.bezwaren()));
        }
        database.flush();
        var overgangen = new Overgangen(opgeheven.stream()
                .flatMap(code ->
                        rijen.rond(code.code()).stream().filter(rij -> rij.van().equals(code.code())))
                .map(HerindelingView::van)
                .toList());
        return uitkomst instanceof Herindelingsuitkomst.AlBekend
                ? RestResponse.ok(overgangen)
                : RestResponse.status(RestResponse.Status.CREATED, overgangen);
    }
}
