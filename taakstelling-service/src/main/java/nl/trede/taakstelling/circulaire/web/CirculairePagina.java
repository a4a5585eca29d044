// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.taakstelling.circulaire.persistence.CirculaireView;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.circulaire.persistence.Verschil;
import nl.trede.taakstelling.circulaire.persistence.Verschillen;
import nl.trede.taakstelling.taakstelling.Soort;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The three steps of an import: upload, point out the columns, check and confirm. */
@Path("/circulaires")
@Produces(MediaType.TEXT_HTML)
class CirculairePagina {

    @CheckedTemplate(basePath = "circulaire")
    static class Templates {
        static native TemplateInstance circulaires(
                List<CirculaireView> circulaires, long totaal, List<Soort> soorten, Bladeren blad);

        static native TemplateInstance circulaire(CirculaireView circulaire, List<Keuze> keuzes);

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
    public String lijst(@BeanParam Paging paging) {
        var totaal = circulaires.aantal();
        return Templates.circulaires(
                        circulaires.lijst(paging.paginaGrootte(), paging.offset()),
                        totaal,
                        List.of(Soort.values()),
                        new Bladeren(paging.pagina(), paging.paginaGrootte(), totaal, "circulaires"))
                .render();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public String kolommen(@PathParam("id") UUID id) {
        var circulaire = zoek(id);
        return Templates.circulaire(circulaire, Keuze.alle(circulaire)).render();
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
