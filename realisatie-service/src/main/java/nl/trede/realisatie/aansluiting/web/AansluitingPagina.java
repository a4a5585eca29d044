// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aansluiting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.platform.web.Bladeren;
import nl.trede.realisatie.aansluiting.persistence.Aansluitingen;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Standen beside the huisvestingen that should add up to them. */
@Path("/aansluitingen")
@Produces(MediaType.TEXT_HTML)
class AansluitingPagina {

    private static final int ROWS = 50;

    @CheckedTemplate(basePath = "aansluiting")
    static class Templates {
        static native TemplateInstance aansluitingen(List<Aansluitingen.Rij> rijen, Keuzes gekozen, Bladeren blad);
    }

    /** What the reader chose; empty text for all. */
    record Keuzes(String halfjaar, String gemeente, String provincie, boolean alleenVerschil) {}

    private final Aansluitingen aansluitingen;

    AansluitingPagina(Aansluitingen aansluitingen) {
        this.aansluitingen = aansluitingen;
    }

    @GET
    @Operation(hidden = true)
    public String lijst(
            @QueryParam("halfjaar") Halfjaar halfjaar,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("provincie") Provinciecode provincie,
            @QueryParam("alleenVerschil") @DefaultValue("false") boolean alleenVerschil,
            @QueryParam("pagina") @DefaultValue("1") int gevraagd) {
        var nummer = Paging.bladzijde(gevraagd);
        var filter = new Aansluitingen.Filter(halfjaar, gemeente, provincie, alleenVerschil);
        var pagina = aansluitingen.lijst(filter, (nummer - 1) * ROWS, ROWS);
        var gekozen = new Keuzes(tekst(halfjaar), tekst(gemeente), tekst(provincie), alleenVerschil);
        var adres = "/realisatie/aansluitingen?halfjaar=%s&gemeente=%s&provincie=%s&alleenVerschil=%s"
                .formatted(gekozen.halfjaar(), gekozen.gemeente(), gekozen.provincie(), alleenVerschil);
        return Templates.aansluitingen(pagina.rijen(), gekozen, new Bladeren(nummer, ROWS, pagina.totaal(), adres))
                .render();
    }

    private static String tekst(Object keuze) {
        return Objects.toString(keuze, "");
    }
}
