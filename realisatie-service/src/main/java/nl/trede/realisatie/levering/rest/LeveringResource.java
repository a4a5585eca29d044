// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.persistence.BestandsfoutEntity;
import nl.trede.realisatie.levering.persistence.LeveringEntity;
import nl.trede.realisatie.levering.persistence.Leveringsbestand;
import nl.trede.realisatie.levering.persistence.OpmerkingEntity;
import nl.trede.realisatie.levering.persistence.RegelfoutEntity;
import nl.trede.realisatie.levering.persistence.SignaleringEntity;
import nl.trede.realisatie.levering.persistence.Voortgangen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/leveringen")
@Tag(name = "leveringen")
class LeveringResource {

    record Lijst(List<LeveringView> leveringen, int pagina, int paginaGrootte, long totaal) {}

    record Geweigerd(List<Regelfout> geweigerd, int pagina, int paginaGrootte, long totaal) {}

    record Signaleringen(List<SignaleringView> signaleringen, int pagina, int paginaGrootte, long totaal) {}

    record Opmerking(@Schema(examples = "9") int regel, @Schema(examples = "overgeslagen: totaalregel") String tekst) {}

    record Opmerkingen(List<Opmerking> opmerkingen, int pagina, int paginaGrootte, long totaal) {}

    record Lopend(List<Voortgangen.Lopend> lopend) {}

    private final Leveringsbestand bestand;
    private final Voortgangen voortgangen;

    LeveringResource(Leveringsbestand bestand, Voortgangen voortgangen) {
        this.bestand = bestand;
        this.voortgangen = voortgangen;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Leveringen; elk filter mag ontbreken",
            description = "Zonder de fouten van het bestand als geheel.")
    public Lijst lijst(
            @QueryParam("status") Leveringsverslag.Status status,
            @QueryParam("bron") @Size(max = 100) String bron,
            @QueryParam("volgorde") @DefaultValue("NIEUWSTE") LeveringEntity.Volgorde volgorde,
            @BeanParam Paging paging) {
        var gevonden = LeveringEntity.lijst(new LeveringEntity.Filter(status, bron), volgorde);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(rij -> LeveringView.van(rij, List.of()))
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/lopend")
    @Operation(
            summary = "Leveringen die nu worden ingenomen",
            description = "Wat langer dan een seconde duurt, met hoe ver het is. Er telt nog niets van.")
    public Lopend lopend() {
        return new Lopend(voortgangen.lopend());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Eén levering")
    public LeveringView een(@PathParam("id") UUID id) {
        return LeveringView.van(zoek(id), BestandsfoutEntity.van(id));
    }

    @GET
    @Path("/{id}/bestand")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Het bestand, byte voor byte zoals het kwam")
    public Response bestand(@PathParam("id") UUID id) {
        var levering = zoek(id);
        var naam = levering.bestandsnaam == null ? id.toString() : levering.bestandsnaam;
        var veilig = URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
        StreamingOutput inhoud = naar -> bestand.schrijf(id, naar);
        return Response.ok(inhoud, levering.vorm.mediatype())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + veilig)
                .build();
    }

    @GET
    @Path("/{id}/geweigerd")
    @Transactional
    @Operation(summary = "Wat er aan regels is geweigerd en waarom, op regel")
    public Geweigerd geweigerd(@PathParam("id") UUID id, @BeanParam Paging paging) {
        zoek(id);
        var gevonden = RegelfoutEntity.van(id);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(rij -> new Regelfout(rij.regel, rij.veld, rij.reden))
                .toList();
        return new Geweigerd(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{id}/signaleringen")
    @Transactional
    @Operation(summary = "Wat aanvaard is maar een blik waard, op regel")
    public Signaleringen signaleringen(@PathParam("id") UUID id, @BeanParam Paging paging) {
        zoek(id);
        var gevonden = SignaleringEntity.van(id);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(SignaleringView::van)
                .toList();
        return new Signaleringen(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    @GET
    @Path("/{id}/opmerkingen")
    @Transactional
    @Operation(
            summary = "Wat er met regels is gedaan dat de cijfers niet laten zien",
            description = "Overgeslagen regels en waarden van formules, op regel; de eerste duizend.")
    public Opmerkingen opmerkingen(@PathParam("id") UUID id, @BeanParam Paging paging) {
        zoek(id);
        var gevonden = OpmerkingEntity.van(id);
        var pagina = gevonden.page(paging.pagina() - 1, paging.paginaGrootte()).stream()
                .map(rij -> new Opmerking(rij.regel, rij.tekst))
                .toList();
        return new Opmerkingen(pagina, paging.pagina(), paging.paginaGrootte(), gevonden.count());
    }

    private static LeveringEntity zoek(UUID id) {
        return LeveringEntity.<LeveringEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen levering met kenmerk " + id));
    }
}
