// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.persistence.Voorbeeldbrieven;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import nl.trede.platform.web.Formulier;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A letter of any kind with the facts of any gemeente, on a page. */
@Path("/voorbeeldbrief")
class VoorbeeldPagina {

    /** A kind to choose. */
    record Optie(String code, String naam) {}

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance voorbeeld(
                List<Optie> soorten, boolean gevraagd, List<String> ontbreekt, RawString tekst, Formulier form);
    }

    private final Voorbeeldbrieven voorbeelden;
    private final Opmaak opmaak;

    VoorbeeldPagina(Voorbeeldbrieven voorbeelden, Opmaak opmaak) {
        this.voorbeelden = voorbeelden;
        this.opmaak = opmaak;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String voorbeeld(@Context UriInfo adres) {
        var form = Formulier.van(adres.getQueryParameters());
        if (form.waarde("gemeente").isEmpty()) {
            return pagina(false, List.of(), "", form);
        }
        var soort = form.verplicht("soort", Briefsoort.class);
        var gemeente = form.verplicht("gemeente", Gemeentecode.class);
        var halfjaar = form.facultatief("halfjaar", Halfjaar.class);
        if (form.heeftFouten()) {
            return pagina(false, List.of(), "", form);
        }
        var voorbeeld = voorbeelden.van(soort, gemeente, halfjaar);
        if (voorbeeld.isEmpty()) {
            form.fout("gemeente", "van deze gemeente is geen stand bekend");
            return pagina(false, List.of(), "", form);
        }
        var tekst = voorbeeld.get().tekst();
        return pagina(true, tekst.ontbreekt(), tekst.volledig() ? Briefbeeld.eenKopLager(tekst.html()) : "", form);
    }

    @GET
    @Path("/pdf")
    @Transactional
    @Produces("application/pdf")
    @Operation(hidden = true)
    public byte[] pdf(
            @QueryParam("soort") Briefsoort soort,
            @QueryParam("gemeente") Gemeentecode gemeente,
            @QueryParam("halfjaar") Halfjaar halfjaar) {
        if (soort == null || gemeente == null) {
            throw Problem.ongeldig(soort == null ? "soort" : "gemeente", "is nodig");
        }
        return voorbeelden
                .van(soort, gemeente, halfjaar)
                .filter(een -> een.tekst().volledig())
                .map(een -> opmaak.pdf(een.document()))
                .orElseThrow(() -> Problem.conflict("Dit voorbeeld is er niet, of er ontbreekt iets in."));
    }

    private static String pagina(boolean gevraagd, List<String> ontbreekt, String tekst, Formulier form) {
        var soorten = Arrays.stream(Briefsoort.values())
                .map(soort -> new Optie(soort.name(), Woorden.woord(soort)))
                .toList();
        return Templates.voorbeeld(soorten, gevraagd, ontbreekt, new RawString(tekst), form)
                .render();
    }
}
