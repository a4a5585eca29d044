// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tijdlijn.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Bladeren;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.tijdlijn.persistence.Filter;
import nl.trede.toezicht.tijdlijn.persistence.Gebeurtenis;
import nl.trede.toezicht.tijdlijn.persistence.Tijdlijnen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The whole course with a gemeente, the newest first. */
@Path("/gemeenten/{code}/tijdlijn")
@Produces(MediaType.TEXT_HTML)
public class TijdlijnPagina {

    private static final int ROWS = 100;

    @CheckedTemplate(basePath = "tijdlijn")
    static class Templates {
        static native TemplateInstance tijdlijn(
                Gemeente gemeente, String titel, Filterkeuze keuze, List<Gebeurtenis> gebeurtenissen, Bladeren blad);
    }

    private final Tijdlijnen tijdlijnen;
    private final Gemeenten register;

    TijdlijnPagina(Tijdlijnen tijdlijnen, Gemeenten register) {
        this.tijdlijnen = tijdlijnen;
        this.register = register;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String tijdlijn(
            @PathParam("code") Gemeentecode code,
            @QueryParam("soort") String soort,
            @QueryParam("van") LocalDate van,
            @QueryParam("tot") LocalDate tot,
            @QueryParam("zoek") String zoek,
            @QueryParam("bekendOp") Instant bekendOp,
            @QueryParam("pagina") Integer pagina) {
        var gemeente = register.gemeente(code)
                .orElseThrow(() -> Problem.nietGevonden("Gemeente " + code + " staat niet in het register."));
        var keuze = new Filterkeuze(gemeente, soort, van, tot, zoek, bekendOp);
        var bladzijde = Paging.bladzijde(pagina == null ? 1 : pagina);
        var filter = keuze.filter();
        return Templates.tijdlijn(
                        gemeente,
                        "Tijdlijn van " + gemeente.naam(),
                        keuze,
                        tijdlijnen.lees(code, filter, (bladzijde - 1) * ROWS, ROWS),
                        new Bladeren(bladzijde, ROWS, tijdlijnen.aantal(code, filter), keuze.adres()))
                .render();
    }

    /** What the reader chose, as it stands in the address of the page; a kind that does not exist counts as none. */
    public record Filterkeuze(
            Gemeente gemeente, String soort, LocalDate van, LocalDate tot, String zoek, Instant bekendOp) {

        public Filterkeuze {
            soort = soort != null && Filter.SOORTEN.contains(soort) ? soort : "";
            zoek = zoek == null ? "" : zoek.strip();
        }

        public List<String> soorten() {
            return Filter.SOORTEN;
        }

        public boolean kiest(String een) {
            return een.equals(soort);
        }

        public String vanaf() {
            return van == null ? "" : van.toString();
        }

        public String totEnMet() {
            return tot == null ? "" : tot.toString();
        }

        Filter filter() {
            return new Filter(
                    soort.isEmpty() ? List.of() : List.of(soort),
                    van,
                    tot,
                    zoek.isEmpty() ? null : zoek,
                    true,
                    bekendOp);
        }

        public String adres() {
            return "/toezicht/gemeenten/" + gemeente.code() + "/tijdlijn" + vraag();
        }

        /** The same choice for a file. */
        public String vraag() {
            return "?zoek=" + java.net.URLEncoder.encode(zoek, java.nio.charset.StandardCharsets.UTF_8)
                    + (soort.isEmpty() ? "" : "&soort=" + soort)
                    + (van == null ? "" : "&van=" + van)
                    + (tot == null ? "" : "&tot=" + tot);
        }
    }
}
