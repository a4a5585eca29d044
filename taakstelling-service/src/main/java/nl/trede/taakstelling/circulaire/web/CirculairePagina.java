// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.taakstelling.circulaire.Bijlagesoort;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.circulaire.persistence.Circulairevolgorde;
import nl.trede.taakstelling.circulaire.persistence.Circulairevraag;
import nl.trede.taakstelling.circulaire.persistence.Verschil;
import nl.trede.taakstelling.circulaire.persistence.Verschillen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The three steps of an import: upload, point out the columns, check and confirm. */
@Path("/circulaires")
@Produces(MediaType.TEXT_HTML)
class CirculairePagina {

    private static final int ROWS = 50;

    /** @param bevestigd "" when all are shown */
    record Lijst(String halfjaar, String bevestigd, String volgorde, List<CirculaireView> rijen, Bladeren blad) {}

    @CheckedTemplate(basePath = "circulaire")
    static class Templates {
        static native TemplateInstance circulaires(Lijst lijst, List<Bijlagesoort> soorten, Formulier form);

        static native TemplateInstance circulaire(CirculaireView circulaire, List<Keuze> keuzes, Formulier form);

        static native TemplateInstance verschillen(
                CirculaireView circulaire,
                Verschillen verschillen,
                String afwijking,
                List<Verschil.Soort> soorten,
                String gekozen,
                Bladeren blad);
    }

    private final Circulaires circulaires;

    CirculairePagina(Circulaires circulaires) {
        this.circulaires = circulaires;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("bevestigd") Boolean bevestigd,
            @QueryParam("volgorde") @DefaultValue("ONTVANGEN") Circulairevolgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        return toon(
                new Circulairevraag(halfjaar, bevestigd, volgorde), Paging.bladzijde(pagina), Formulier.met(Map.of()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String kolommen(@PathParam("id") UUID id) {
        var circulaire = zoek(id);
        return toon(circulaire, Formulier.met(Keuze.gekozen(circulaire.kolomtoewijzing())));
    }

    /** The list from its first page, with this form below it. */
    String toon(Formulier form) {
        return toon(new Circulairevraag(null, null, Circulairevolgorde.ONTVANGEN), 1, form);
    }

    String toon(CirculaireView circulaire, Formulier form) {
        return Templates.circulaire(circulaire, Keuze.ALLE, form).render();
    }

    private String toon(Circulairevraag vraag, int pagina, Formulier form) {
        var halfjaar = vraag.halfjaar() == null ? "" : vraag.halfjaar().toString();
        var bevestigd = vraag.bevestigd() == null ? "" : vraag.bevestigd().toString();
        var adres = "/taakstelling/circulaires?halfjaar=%s&bevestigd=%s&volgorde=%s"
                .formatted(halfjaar, bevestigd, vraag.volgorde());
        var rijen = circulaires.lijst(vraag, ROWS, (pagina - 1) * ROWS);
        var blad = new Bladeren(pagina, ROWS, circulaires.aantal(vraag), adres);
        return Templates.circulaires(
                        new Lijst(halfjaar, bevestigd, vraag.volgorde().name(), rijen, blad),
                        List.of(Bijlagesoort.values()),
                        form)
                .render();
    }

    @GET
    @Path("/{id}/verschillen")
    @Transactional
    @Operation(hidden = true)
    public String verschillen(
            @PathParam("id") UUID id, @QueryParam("uitslag") Verschil.Soort uitslag, @BeanParam Paging paging) {
        var circulaire = zoek(id);
        var verschillen = circulaires.verschillen(circulaire, uitslag, paging.paginaGrootte(), paging.offset());
        var procent = verschillen.optelling().afwijkingProcent();
        return Templates.verschillen(
                        circulaire,
                        verschillen,
                        procent == null ? null : procent.toPlainString().replace('.', ',') + "%",
                        List.of(Verschil.Soort.values()),
                        uitslag == null ? "" : uitslag.name(),
                        new Bladeren(
                                paging.pagina(),
                                paging.paginaGrootte(),
                                verschillen.totaal(),
                                "verschillen" + (uitslag == null ? "" : "?uitslag=" + uitslag)))
                .render();
    }

    private CirculaireView zoek(UUID id) {
        return circulaires.zoek(id).orElseThrow(() -> Problem.nietGevonden("er is geen circulaire met kenmerk " + id));
    }
}
