// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.rest;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import nl.trede.realisatie.toewijzing.Toewijzingen;
import nl.trede.realisatie.toewijzing.Toewijzingstoets;
import nl.trede.realisatie.toewijzing.persistence.JdbcToewijzingen;
import nl.trede.realisatie.toewijzing.persistence.Proeflezingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/kolomtoewijzingen")
@Tag(name = "kolomtoewijzingen", description = "Hoe bestanden met andere kolommen worden gelezen, per bron")
class ToewijzingResource {

    record Lijst(List<ToewijzingView> kolomtoewijzingen, int pagina, int paginaGrootte, long totaal) {}

    record Versies(List<ToewijzingView> versies) {}

    private final JdbcToewijzingen toewijzingen;
    private final Proeflezingen proeflezingen;

    ToewijzingResource(JdbcToewijzingen toewijzingen, Proeflezingen proeflezingen) {
        this.toewijzingen = toewijzingen;
        this.proeflezingen = proeflezingen;
    }

    @GET
    @Transactional
    @Operation(summary = "De geldende toewijzing van elke bron")
    public Lijst lijst(@BeanParam Paging paging) {
        var pagina = toewijzingen.lijst(paging.paginaGrootte(), paging.offset()).stream()
                .map(ToewijzingView::van)
                .toList();
        return new Lijst(pagina, paging.pagina(), paging.paginaGrootte(), toewijzingen.aantal());
    }

    @GET
    @Path("/{bron}")
    @Transactional
    @Operation(summary = "De geldende toewijzing van een bron")
    public ToewijzingView een(@PathParam("bron") String bron) {
        return toewijzingen
                .vastgelegd(bron)
                .map(ToewijzingView::van)
                .orElseThrow(() -> Problem.nietGevonden("bron '%s' heeft geen toewijzing".formatted(bron)));
    }

    @GET
    @Path("/{bron}/versies")
    @Transactional
    @Operation(summary = "Alle versies, de oudste eerst")
    public Versies versies(@PathParam("bron") String bron) {
        een(bron);
        return new Versies(
                toewijzingen.versies(bron).stream().map(ToewijzingView::van).toList());
    }

    @PUT
    @Path("/{bron}")
    @Transactional
    @Operation(
            summary = "Leg vast hoe bestanden van een bron worden gelezen",
            description = "Een wijziging is een nieuwe versie. Dezelfde nog eens verandert niets.")
    @APIResponse(responseCode = "200", description = "De geldende versie")
    @APIResponse(responseCode = "201", description = "De eerste versie van deze bron")
    @APIResponse(responseCode = "400", description = "Er kan niet mee worden gelezen; alle fouten")
    public Response legVast(
            @PathParam("bron") @NotBlank @Size(max = 100) String bron, @Valid @NotNull ToewijzingBody body) {
        var toewijzing = getoetst(body, bron, "");
        var nieuw = toewijzingen.zoek(toewijzing.bron()).isEmpty();
        toewijzingen.bewaar(toewijzing);
        return Response.status(nieuw ? 201 : 200).entity(een(toewijzing.bron())).build();
    }

    @POST
    @Path("/{bron}/proeflezing")
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Wat zou er uit dit bestand worden gelezen?",
            description = "Leest de eerste 50 regels met de toewijzing van de bron; heeft die er geen, dan worden de "
                    + "kolommen geraden. Er wordt niets aanvaard of bewaard.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ProeflezingView proef(
            InputStream inhoud,
            @Context HttpHeaders koppen,
            @PathParam("bron") @NotBlank @Size(max = 100) String bron) {
        if (koppen.getMediaType() == null) {
            throw Problem.van(415, "De kop Content-Type ontbreekt; zeg daarin de vorm van het bestand.");
        }
        var vorm = koppen.getMediaType().getSubtype().equals("csv") ? Inzending.Vorm.CSV : Inzending.Vorm.XLSX;
        var bewaard = toewijzingen.zoek(bron).map(Toewijzingen.Bewaard::toewijzing);
        try {
            return ProeflezingView.van(proeflezingen.van(vorm, inhoud, bewaard.orElse(null)), bewaard.isEmpty());
        } catch (UncheckedIOException e) {
            throw Problem.van(400, "Het bestand is niet helemaal aangekomen.");
        }
    }

    @POST
    @Path("/{bron}/proeflezing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Wat zou er met deze toewijzing uit dit bestand worden gelezen?",
            description = "Als de proeflezing van een bestand alleen, met een toewijzing die nog niet is vastgelegd. "
                    + "Er wordt niets aanvaard, bewaard of vastgelegd.")
    @APIResponse(responseCode = "200", description = "Wat er zou worden gelezen")
    @APIResponse(responseCode = "400", description = "Er kan niet mee worden gelezen; alle fouten")
    public ProeflezingView proefMet(
            @PathParam("bron") @NotBlank @Size(max = 100) String bron, @Valid @NotNull ProefBody body) {
        var toewijzing = getoetst(body.toewijzing(), bron, "toewijzing.");
        var inhoud = new ByteArrayInputStream(body.inhoud());
        return ProeflezingView.van(proeflezingen.van(body.vorm().vorm(), inhoud, toewijzing), false);
    }

    private static Kolomtoewijzing getoetst(ToewijzingBody body, String bron, String plaats) {
        var toewijzing = body.naarToewijzing(bron.strip());
        var fouten = Toewijzingstoets.fouten(toewijzing);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten.stream()
                    .map(fout -> new Fout(plaats + fout.veld(), fout.reden()))
                    .toList());
        }
        return toewijzing;
    }
}
