// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.feiten.Herindelingstand;
import nl.trede.toezicht.feiten.LegVerdeelsleutelVast;
import nl.trede.toezicht.feiten.VolgHerindelingen;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.register.Gemeenten;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/herindelingen")
@Tag(name = "herindelingen", description = "Hoe het saldo van een gemeente die ophield naar haar opvolgers gaat")
class HerindelingResource {

    record Lijst(List<HerindelingView> herindelingen, int pagina, int paginaGrootte, long totaal) {}

    record Versies(List<SleutelView> versies) {}

    private final Gemeenten gemeenten;
    private final VolgHerindelingen volg;
    private final Herindelingenboek herindelingen;
    private final LegVerdeelsleutelVast legVast;
    private final Clock clock;

    HerindelingResource(
            Gemeenten gemeenten,
            VolgHerindelingen volg,
            Herindelingenboek herindelingen,
            LegVerdeelsleutelVast legVast,
            Clock clock) {
        this.gemeenten = gemeenten;
        this.volg = volg;
        this.herindelingen = herindelingen;
        this.legVast = legVast;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Alle herindelingen, de laatste eerst",
            description =
                    "Met één opvolger gaat het saldo in zijn geheel over. Met meer opvolgers besluit een mens over de "
                            + "verdeelsleutel; tot dan blijft het saldo waar het is.")
    @APIResponse(responseCode = "200", description = "De herindelingen")
    public Lijst lijst(
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("status") @Parameter(example = "WACHT_OP_VERDEELSLEUTEL") Herindelingstand.Status status,
            @BeanParam Paging paging) {
        var register = gemeenten.register(null);
        var alle = volg.alle().stream()
                .filter(een -> status == null || een.status() == status)
                .map(een -> HerindelingView.van(een, register))
                .filter(een -> provincie == null || provincie.equals(een.provincie()))
                .toList();
        var pagina = alle.stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), alle.size());
    }

    @GET
    @Path("/{gemeente}")
    @Transactional
    @Operation(summary = "De herindeling waarbij een gemeente ophield")
    @APIResponse(responseCode = "200", description = "De herindeling")
    @APIResponse(responseCode = "404", description = "Van deze gemeente is geen herindeling bekend")
    public HerindelingView een(@PathParam("gemeente") @Parameter(example = "GM0053") Gemeentecode code) {
        return HerindelingView.van(bekend(code), gemeenten.register(null));
    }

    @PUT
    @Path("/{gemeente}/verdeelsleutel")
    @Transactional
    @Operation(
            summary = "Leg het besluit over de verdeelsleutel vast",
            description =
                    "Het saldo gaat over op de dag van de herindeling, in hele personen volgens de grootste rest, elk deel met "
                            + "zijn herkomst. Een volgende sleutel vervangt de vorige, die bewaard blijft. Hetzelfde nog eens verandert niets.")
    @APIResponse(responseCode = "201", description = "Vastgelegd")
    @APIResponse(responseCode = "200", description = "Deze verdeelsleutel stond er al")
    @APIResponse(responseCode = "400", description = "Geen opvolger, een opvolger te weinig of dubbel, of samen geen 1")
    @APIResponse(responseCode = "404", description = "Van deze gemeente is geen herindeling bekend")
    public RestResponse<SleutelView> legVast(
            @PathParam("gemeente") @Parameter(example = "GM0053") Gemeentecode code, @Valid @NotNull SleutelBody body) {
        var uitkomst = legVast.voer(
                bekend(code).herindeling(),
                body.naarOpvolgers(),
                body.datum(),
                body.motivering().strip(),
                clock.instant());
        if (uitkomst instanceof LegVerdeelsleutelVast.Geweigerd geweigerd) {
            throw Problem.ongeldig(geweigerd.fouten().stream()
                    .map(fout -> new Fout(fout.veld(), fout.reden()))
                    .toList());
        }
        var vastgelegd = (LegVerdeelsleutelVast.Vastgelegd) uitkomst;
        return RestResponse.status(
                vastgelegd.nieuw() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                SleutelView.van(vastgelegd.sleutel()));
    }

    @GET
    @Path("/{gemeente}/verdeelsleutel/versies")
    @Transactional
    @Operation(summary = "Alle verdeelsleutels die zijn besloten, de oudste eerst")
    @APIResponse(responseCode = "200", description = "De versies; leeg als niemand nog besloot")
    @APIResponse(responseCode = "404", description = "Van deze gemeente is geen herindeling bekend")
    public Versies versies(@PathParam("gemeente") @Parameter(example = "GM0053") Gemeentecode code) {
        bekend(code);
        return new Versies(herindelingen.lees().sleutels().stream()
                .filter(een -> een.gemeente().equals(code))
                .map(SleutelView::van)
                .toList());
    }

    private Herindelingstand bekend(Gemeentecode code) {
        return volg.van(code)
                .orElseThrow(() -> Problem.nietGevonden("Van gemeente " + code + " is geen herindeling bekend."));
    }
}
