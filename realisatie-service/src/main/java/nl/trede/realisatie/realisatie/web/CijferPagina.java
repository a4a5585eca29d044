// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.web;

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
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.realisatie.betwisting.persistence.Gemeentelijst;
import nl.trede.realisatie.realisatie.persistence.Herkomstvragen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of one gemeente in one halfjaar in all their versions, each with the levering that it came from. */
@Path("/gemeenten/{code}/cijfers")
@Produces(MediaType.TEXT_HTML)
class CijferPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "realisatie")
    static class Templates {
        static native TemplateInstance cijfers(
                Gemeentecode code,
                String naam,
                Halfjaar halfjaar,
                List<Herkomstvragen.Versierij> versies,
                Bladeren blad);
    }

    private final Herkomstvragen herkomst;
    private final Gemeentelijst gemeenten;

    CijferPagina(Herkomstvragen herkomst, Gemeentelijst gemeenten) {
        this.herkomst = herkomst;
        this.gemeenten = gemeenten;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String cijfers(
            @PathParam("code") Gemeentecode code,
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("pagina") @DefaultValue("1") int pagina) {
        var naam = gemeenten.namen().get(code.code());
        if (naam == null) {
            throw Problem.nietGevonden("Gemeente " + code + " staat niet in het register.");
        }
        if (halfjaar == null) {
            throw Problem.ongeldig("halfjaar", "zeg over welk halfjaar, bijvoorbeeld 2024-I");
        }
        var bladzijde = Paging.bladzijde(pagina);
        var versies = herkomst.versies(code, halfjaar, (bladzijde - 1) * ROWS, ROWS);
        return Templates.cijfers(
                        code,
                        naam,
                        halfjaar,
                        versies.rijen(),
                        new Bladeren(
                                bladzijde,
                                ROWS,
                                versies.totaal(),
                                "/realisatie/gemeenten/%s/cijfers?halfjaar=%s".formatted(code, halfjaar)))
                .render();
    }
}
