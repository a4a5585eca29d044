// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Briefdocument;
import nl.trede.notificatie.brief.Brieven;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.platform.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One letter on a page: how far it is, what it says, and what can be done with it. */
@Path("/brieven/{id}")
class BriefPagina {

    @CheckedTemplate(basePath = "brief")
    static class Templates {
        static native TemplateInstance brief(Brief brief, Woorden woorden, RawString tekst);
    }

    private final Brieven brieven;
    private final Huisstijlen huisstijlen;
    private final Opmaak opmaak;

    BriefPagina(Brieven brieven, Huisstijlen huisstijlen, Opmaak opmaak) {
        this.brieven = brieven;
        this.huisstijlen = huisstijlen;
        this.opmaak = opmaak;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String brief(@PathParam("id") UUID id) {
        var brief = zoek(id);
        var tekst = brief.tekst().volledig() ? eenKopLager(brief.tekst().html()) : "";
        return Templates.brief(brief, Woorden.van(brief, huisstijlen), new RawString(tekst))
                .render();
    }

    @GET
    @Path("/pdf")
    @Transactional
    @Produces("application/pdf")
    @Operation(hidden = true)
    public byte[] pdf(@PathParam("id") UUID id) {
        var brief = zoek(id);
        if (!brief.tekst().volledig()) {
            throw Problem.conflict("De brief is onvolledig.");
        }
        return brieven.verzondenPdf(id).orElseGet(() -> opmaak.pdf(Briefdocument.van(brief, huisstijlen)));
    }

    private Brief zoek(UUID id) {
        return brieven.zoek(id).orElseThrow(() -> Problem.nietGevonden("brief " + id + " is er niet"));
    }

    /** On a page the letter stands below the heading of that page. */
    private static String eenKopLager(String html) {
        return html.replaceAll("(</?)h2\\b", "$1h3").replaceAll("(</?)h1\\b", "$1h2");
    }
}
