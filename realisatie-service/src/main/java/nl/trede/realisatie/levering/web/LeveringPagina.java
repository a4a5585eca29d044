// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.BestandsfoutEntity;
import nl.trede.realisatie.levering.persistence.LeveringEntity;
import nl.trede.realisatie.levering.persistence.Leveringsregels;
import nl.trede.realisatie.levering.persistence.Voortgangen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The leveringen with their status and report, and one of them with its lines. */
@Path("/leveringen")
@Produces(MediaType.TEXT_HTML)
class LeveringPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "levering")
    static class Templates {
        static native TemplateInstance leveringen(
                List<LeveringEntity> leveringen,
                List<Voortgangen.Lopend> lopend,
                List<String> bronnen,
                Keuzes gekozen,
                Bladeren blad,
                Formulier form);

        static native TemplateInstance levering(
                LeveringEntity levering,
                List<nl.trede.realisatie.levering.Bestandsfout> fouten,
                Leveringsdeel deel,
                List<Leveringsdeel.Knop> knoppen,
                Bladeren blad);
    }

    /** What the reader chose; empty text for all. */
    record Keuzes(String status, String bron, String volgorde) {}

    private final Voortgangen voortgangen;
    private final Leveringsregels regels;

    LeveringPagina(Voortgangen voortgangen, Leveringsregels regels) {
        this.voortgangen = voortgangen;
        this.regels = regels;
    }

    /** While something is in hand the page asks the browser to come again after some seconds. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response lijst(
            @QueryParam("status") Leveringsverslag.Status status,
            @QueryParam("bron") @DefaultValue("") String bron,
            @QueryParam("volgorde") @DefaultValue("NIEUWSTE") LeveringEntity.Volgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var lopend = voortgangen.lopend();
        var antwoord = Response.ok(html(status, bron, volgorde, pagina, lopend, Formulier.met(Map.of("bron", "COA"))));
        return lopend.isEmpty()
                ? antwoord.build()
                : antwoord.header("Refresh", "5").build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(
            @PathParam("id") UUID id,
            @QueryParam("deel") @DefaultValue("CIJFERS") Leveringsdeel.Soort soort,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var levering = LeveringEntity.<LeveringEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen levering met kenmerk " + id));
        var hier = Paging.bladzijde(pagina);
        var deel = Leveringsdeel.van(soort, levering, regels, hier, ROWS);
        var blad = new Bladeren(hier, ROWS, deel.totaal(), "/realisatie/leveringen/%s?deel=%s".formatted(id, soort));
        return Templates.levering(
                        levering,
                        BestandsfoutEntity.van(id),
                        deel,
                        Leveringsdeel.knoppen(soort, levering, regels),
                        blad)
                .render();
    }

    /** The list with the upload form as it was filled in. */
    String metFormulier(Formulier form) {
        return html(null, "", LeveringEntity.Volgorde.NIEUWSTE, 1, voortgangen.lopend(), form);
    }

    private String html(
            Leveringsverslag.Status status,
            String bron,
            LeveringEntity.Volgorde volgorde,
            int pagina,
            List<Voortgangen.Lopend> lopend,
            Formulier form) {
        var gevonden = LeveringEntity.lijst(new LeveringEntity.Filter(status, bron), volgorde);
        var hier = Paging.bladzijde(pagina);
        var gekozen = new Keuzes(status == null ? "" : status.name(), bron, volgorde.name());
        var adres = "/realisatie/leveringen?status=%s&bron=%s&volgorde=%s"
                .formatted(
                        gekozen.status(),
                        java.net.URLEncoder.encode(bron, java.nio.charset.StandardCharsets.UTF_8),
                        volgorde);
        var blad = new Bladeren(hier, ROWS, gevonden.count(), adres);
        return Templates.leveringen(gevonden.page(hier - 1, ROWS).list(), lopend, regels.bronnen(), gekozen, blad, form)
                .render();
    }
}
