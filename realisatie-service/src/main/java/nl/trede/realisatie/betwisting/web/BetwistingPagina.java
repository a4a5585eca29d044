// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.web;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.persistence.BetwistingEntity;
import nl.trede.realisatie.betwisting.persistence.BetwistingstapEntity;
import nl.trede.realisatie.betwisting.persistence.BewijsstukEntity;
import nl.trede.realisatie.betwisting.persistence.Gemeentelijst;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures that are disputed, and one of them with its steps. */
@Path("/betwistingen")
@Produces(MediaType.TEXT_HTML)
class BetwistingPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "betwisting")
    static class Templates {
        static native TemplateInstance betwistingen(
                List<BetwistingEntity> betwistingen,
                Map<String, String> namen,
                Keuzes gekozen,
                List<Betwistingsstatus> statussen,
                Bladeren blad,
                Formulier form);

        static native TemplateInstance betwisting(
                BetwistingEntity betwisting,
                String naam,
                List<BetwistingstapEntity> stappen,
                List<BewijsstukEntity.Kop> bewijsstukken,
                Formulier form);
    }

    /** What the reader chose; empty text for all. */
    record Keuzes(String halfjaar, String gemeente, String status, String volgorde) {}

    private final Gemeentelijst gemeenten;

    BetwistingPagina(Gemeentelijst gemeenten) {
        this.gemeenten = gemeenten;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("peildatum") @DefaultValue("") String peildatum,
            @QueryParam("status") Betwistingsstatus status,
            @QueryParam("volgorde") @DefaultValue("NIEUWSTE") BetwistingEntity.Volgorde volgorde,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var begin = new HashMap<String, String>();
        begin.put("gemeente", gemeente == null ? "" : gemeente.code());
        begin.put("halfjaar", halfjaar == null ? "" : halfjaar.toString());
        begin.put("peildatum", peildatum);
        var filter = new BetwistingEntity.Filter(halfjaar, gemeente, null, status);
        return html(filter, volgorde, Paging.bladzijde(pagina), Formulier.met(begin));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String een(@PathParam("id") UUID id) {
        return een(id, Formulier.met(Map.of()));
    }

    /** One, with a form as it was filled in. */
    String een(UUID id, Formulier form) {
        var betwisting = BetwistingEntity.<BetwistingEntity>findByIdOptional(id)
                .orElseThrow(() -> Problem.nietGevonden("er is geen betwisting met kenmerk " + id));
        return Templates.betwisting(
                        betwisting,
                        gemeenten.namen().getOrDefault(betwisting.gemeente, betwisting.gemeente),
                        BetwistingstapEntity.van(id),
                        BewijsstukEntity.van(id),
                        form)
                .render();
    }

    /** All, with the form as it was filled in. */
    String metFormulier(Formulier form) {
        var alle = new BetwistingEntity.Filter(null, null, null, null);
        return html(alle, BetwistingEntity.Volgorde.NIEUWSTE, 1, form);
    }

    private String html(
            BetwistingEntity.Filter filter, BetwistingEntity.Volgorde volgorde, int pagina, Formulier form) {
        var gevonden = BetwistingEntity.lijst(filter, volgorde);
        var gekozen = new Keuzes(
                filter.halfjaar() == null ? "" : filter.halfjaar().toString(),
                filter.gemeente() == null ? "" : filter.gemeente().code(),
                filter.status() == null ? "" : filter.status().name(),
                volgorde.name());
        var adres = "/realisatie/betwistingen?halfjaar=%s&gemeente=%s&status=%s&volgorde=%s"
                .formatted(gekozen.halfjaar(), gekozen.gemeente(), gekozen.status(), gekozen.volgorde());
        return Templates.betwistingen(
                        gevonden.page(pagina - 1, ROWS).list(),
                        gemeenten.namen(),
                        gekozen,
                        List.of(Betwistingsstatus.values()),
                        new Bladeren(pagina, ROWS, gevonden.count(), adres),
                        form)
                .render();
    }
}
